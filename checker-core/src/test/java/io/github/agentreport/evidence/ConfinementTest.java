// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies where evidence is looked for, the check ends soon and reads nothing else. */
class ConfinementTest {

  private static final String GOOD = "<testsuite><testcase name='one'/></testsuite>";

  @TempDir private Path folder;
  private Build build;

  @BeforeEach
  void makeRoot() throws IOException {
    build = new Build(Files.createDirectory(folder.resolve("root")));
  }

  private static String say(Build build, String evidence) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> build.say(evidence, Build.REPORT));
  }

  private void assertUnreadable(String reason) {
    assertUnreadable("tests: {files: \"out/*.xml\"}", reason);
  }

  private void assertUnreadable(String evidence, String reason) {
    assertThat(say(build, evidence))
        .isEqualTo(
            "unverifiable: report.md:3: error [evidence-unreadable] \"It holds\" is ticked, but "
                + reason);
  }

  @Test
  void anEntityOfAnotherFileIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "<testcase name='stolen'/>");
    build.write(
        "out/a.xml",
        "<!DOCTYPE t [<!ENTITY other SYSTEM \"%s\">]>\n<testsuite>&other;</testsuite>"
            .formatted(secret.toUri()));

    assertUnreadable("out/a.xml:2 uses the entity \"other\", which is not read.");
  }

  @Test
  void anEntityInAnAttributeIsNotReadEither() throws IOException {
    build.write(
        "out/a.xml",
        "<!DOCTYPE t [<!ENTITY other SYSTEM \"file:///etc/hostname\">]>\n"
            + "<testsuite>\n<testcase name=\"&other;\"/></testsuite>");

    assertUnreadable("out/a.xml:3 is no well-formed XML.");
  }

  @Test
  void entitiesThatMultiplyAreNotExpanded() throws IOException {
    StringBuilder xml = new StringBuilder("<!DOCTYPE t [<!ENTITY l0 \"laugh\">");
    for (int at = 1; at < 30; at++) {
      xml.append("<!ENTITY l%s \"".formatted(at));
      xml.append("&l%s;".formatted(at - 1).repeat(10)).append("\">");
    }
    build.write("out/a.xml", xml + "]>\n<testsuite>&l29;</testsuite>");

    assertUnreadable("out/a.xml:2 uses the entity \"l29\", which is not read.");
  }

  @Test
  void theDtdOfAnotherHostIsNotFetched() throws IOException {
    build.write("out/a.xml", "<!DOCTYPE testsuite SYSTEM \"http://192.0.2.1/junit.dtd\">\n" + GOOD);

    assertThat(say(build, "tests: {files: \"out/*.xml\"}"))
        .isEqualTo("verified by out/a.xml:2: 1 test passed, 0 skipped");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    sparse("out/a.xml", 1L << 30);

    assertUnreadable(
        "out/a.xml has 1073741824 bytes, more than agentreport.maxEvidenceSize (33554432).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xml", "a.json", "a.yaml"})
  void aFileOfNothingButHolesIsRefusedAtItsFirst(String name) throws IOException {
    sparse("out/" + name, name.endsWith(".yaml") ? 3 << 20 : EvidenceLimits.DEFAULT.fileSize());

    String evidence =
        name.endsWith(".xml")
            ? "tests: {files: \"out/*\"}"
            : "json: {files: \"out/*\", pointer: /a, equals: 1}";
    assertThat(say(build, evidence))
        .contains("[evidence-unreadable]")
        .containsPattern("out/%s:[12] is no (well-formed XML|valid JSON or YAML)".formatted(name));
  }

  private void sparse(String name, long size) throws IOException {
    Path file = build.write(name, "<testsuite>\n");
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.setLength(size);
    }
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    build.write("out/a.xml", "<testsuite>".repeat(200_000));
    assertUnreadable("out/a.xml:1 nests more than 100 elements.");

    build.write("out/a.json", "{\"a\":".repeat(200_000));
    assertUnreadable(
        "json: {files: out/a.json, pointer: /b, equals: 1}",
        "out/a.json:1 is no valid JSON or YAML.");
  }

  @Test
  void moreFilesThanAreReadAreRefused() throws IOException {
    for (int at = 0; at < 4; at++) {
      build.write("out/%s.xml".formatted(at), GOOD);
    }
    build = new Build(build.root(), new EvidenceLimits(1000, 3, 1000));
    assertUnreadable("more files match \"out/*.xml\" than agentreport.maxEvidenceFiles (3).");

    build = new Build(build.root(), new EvidenceLimits(1000, 1000, 3));
    assertUnreadable("the files \"out/*.xml\" cannot be found: more than 3 files and folders.");
  }

  @Test
  void aLinkOutOfTheRootIsRefused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.xml"), GOOD);
    build.write("out/none.txt", "");
    link("out/a.xml", outside);

    assertUnreadable("out/a.xml is a link that leads out of the folder that evidence is read in.");
  }

  @Test
  void aFolderThatIsALinkOutOfTheRootIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.xml"), GOOD);
    link("out", outside);

    assertUnreadable("out/a.xml is a link that leads out of the folder that evidence is read in.");
    assertUnreadable(
        "tests: {files: out/a.xml}",
        "out/a.xml is a link that leads out of the folder that evidence is read in.");
  }

  @Test
  void aLinkInsideTheRootIsFollowedAndOneToItselfIsRefused() throws IOException {
    build.write("elsewhere/b.xml", GOOD);
    build.write("out/none.txt", "");
    link("out/a.xml", build.root().resolve("elsewhere/b.xml"));
    assertThat(say(build, "tests: {files: \"out/*.xml\"}"))
        .isEqualTo("verified by out/a.xml:1: 1 test passed, 0 skipped");

    link("out/b.xml", Path.of("b.xml"));
    assertUnreadable("out/b.xml cannot be read.");
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(build.root().resolve(name), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "the file system has no links");
    }
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    build.write("out/none.txt", "");
    Path pipe = build.root().resolve("out/a.xml");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    } catch (IOException e) {
      assumeTrue(false, "the machine has no mkfifo");
    }

    assertUnreadable("out/a.xml is no regular file.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../*.xml", "out/../../a.xml", "/etc/*.xml", "C:/a.xml", "out\\..\\a.xml"})
  void aPatternThatLeadsOutOfTheRootIsRefused(String pattern) {
    EvidenceFolder root = new EvidenceFolder(build.root(), EvidenceLimits.DEFAULT);

    assertThatThrownBy(() -> root.find(pattern))
        .isInstanceOf(EvidenceException.class)
        .hasMessage("\"%s\" leads out of the folder that evidence is read in".formatted(pattern));
  }

  @Test
  void aRootThatIsNotThereHoldsNothing() {
    build = new Build(folder.resolve("nowhere"));

    assertThat(say(build, "tests: {files: \"out/*.xml\"}"))
        .isEqualTo(
            "unverifiable: report.md:3: error [evidence-missing] \"It holds\" is ticked, but no"
                + " file matches \"out/*.xml\".");
  }
}
