// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts are those that ran, failed, ended in errors, were skipped, and were set aside. */
class JUnitXmlTest {

  private static final String CASES =
      """
      <testcase name='good'/>
      <testcase classname='Carts' name='bad'><failure/><error/></testcase>
      <testcase name='broken'><error/><system-out><skipped/></system-out></testcase>
      <testcase name='left out'><skipped/></testcase>
      <testcase name='known'><skipped type='pytest.xfail'/><properties/></testcase>
      <testcase name='not run' status='notrun'/>
      <testcase name='known and bad'><failure type='pytest.xfail'/></testcase>
      """;

  @TempDir private Path folder;

  @Test
  void eachTestHasOneOutcome() throws Exception {
    TestTotals totals = read("<testsuite>" + CASES + "</testsuite>");
    assertThat(counts(totals)).isEqualTo("4 2 1 3 1");
    assertThat(totals.firstProblem().map(TestCase::name)).isEqualTo(Optional.of("Carts.bad"));
    assertThat(totals.firstSkipped().map(TestCase::name)).isEqualTo(Optional.of("left out"));
  }

  @Test
  void suitesAddUpToThoseAroundThem() throws Exception {
    String suite = "<testsuite>" + CASES + "</testsuite>";
    assertThat(counts(read("<testsuites>" + suite + suite + "</testsuites>")))
        .isEqualTo("8 4 2 6 2");
    assertThat(counts(read("<testsuites><testsuite>" + suite + "</testsuite></testsuites>")))
        .isEqualTo("4 2 1 3 1");
  }

  @Test
  void aSuiteThatListsNoTestsHasWhatItDeclares() throws Exception {
    assertThat(
            counts(read("<testsuite tests='9' failures='2' errors='1' skipped='3'></testsuite>")))
        .isEqualTo("6 2 1 3 0");
    assertThat(counts(read("<testsuite tests='9' disabled='4'></testsuite>")))
        .isEqualTo("5 0 0 4 0");
  }

  @Test
  void whatAToolListsWithoutCountingItIsSetAside() throws Exception {
    assertThat(
            counts(
                read(
                    "<testsuite tests='1'><testcase name='a'/><testcase name='b'/>"
                        + "<testcase name='c'/></testsuite>")))
        .isEqualTo("1 0 0 2 2");
  }

  @Test
  void totalsOfSeveralFilesAreSums() throws Exception {
    TestTotals totals = read("<testsuite>" + CASES + "</testsuite>");
    assertThat(counts(totals.plus(totals))).isEqualTo("8 4 2 6 2");
    assertThat(totals.passed()).isEqualTo(1);
    assertThat(totals.total()).isEqualTo(7);
  }

  @Test
  void aFileBeginsLikeXmlWhateverItsEncoding() throws Exception {
    assertThat(file("  \n<a/>".getBytes(UTF_8)).beginsLikeXml()).isTrue();
    assertThat(file("\uFEFF<a/>".getBytes(UTF_8)).beginsLikeXml()).isTrue();
    assertThat(file("\uFEFF<a/>".getBytes(UTF_16BE)).beginsLikeXml()).isTrue();
    assertThat(file("\uFEFF<a/>".getBytes(UTF_16LE)).beginsLikeXml()).isTrue();
    assertThat(file("SF:a.js".getBytes(UTF_8)).beginsLikeXml()).isFalse();
    assertThat(file(new byte[0]).beginsLikeXml()).isFalse();
  }

  @Test
  void testsMayBeWrittenInWideCharacters() throws Exception {
    String xml = "<testsuite><testcase name='a'/></testsuite>";
    assertThat(file(("\uFEFF" + xml).getBytes(UTF_16LE)).isWide()).isTrue();
    assertThat(file(xml.getBytes(UTF_16BE)).isWide()).isTrue();
    assertThat(file(xml.getBytes(Charset.forName("IBM037"))).isWide()).isTrue();
    assertThat(file(xml.getBytes(UTF_8)).isWide()).isFalse();
    assertThat(counts(JUnitXml.read(file(("\uFEFF" + xml).getBytes(UTF_16LE)))))
        .isEqualTo("1 0 0 0 0");
  }

  private TestTotals read(String xml) throws Exception {
    return JUnitXml.read(file(xml.getBytes(UTF_8)));
  }

  private EvidenceFile file(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("junit.xml"), bytes);
    return new EvidenceFile(file, "junit.xml", bytes.length, Instant.EPOCH);
  }

  private static String counts(TestTotals totals) {
    return "%d %d %d %d %d"
        .formatted(
            totals.executed(),
            totals.failed(),
            totals.errors(),
            totals.skipped(),
            totals.setAside());
  }
}
