// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.ResultJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks every fixture cut off after each of its lines, and amid lines and characters. By default
 * some of the places amid lines are tried; {@code -Dagentreport.truncationStep=1} tries all.
 */
class TruncationTest {

  private static final int STEP = Integer.getInteger("agentreport.truncationStep", 149);

  private static final Gate GATE = new Gate();
  private static final CheckInvariants INVARIANTS = new CheckInvariants(GATE);
  private static final ConsoleWriter CONSOLE = new ConsoleWriter();
  private static final ResultJson JSON = new ResultJson();

  static List<Path> reports() throws IOException {
    return Fixtures.files(Fixtures.folder(""), "*.md");
  }

  static List<Path> contracts() throws IOException {
    return Fixtures.files(Fixtures.folder(""), "*.{md,yaml,json}").stream()
        .filter(
            file ->
                file.endsWith("definition.md")
                    || file.getParent().endsWith("contracts")
                    || !file.toString().endsWith(".md"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportMayEndAnywhere(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Path definition = file.resolveSibling("definition.md");
    Contracts contracts = GATE.contracts(Gate.file(Files.exists(definition) ? definition : file));
    ends(whole).parallelStream()
        .forEach(
            end -> {
              assertIsWritten(INVARIANTS.check(contracts, Arrays.copyOf(whole, end)), file, end);
            });
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aContractMayEndAnywhere(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    InputFile report = new InputFile.Content("report.md", whole);
    for (int end : ends(whole)) {
      Contracts contracts =
          INVARIANTS.contracts(file.getFileName().toString(), Arrays.copyOf(whole, end));
      assertIsWritten(GATE.check(contracts, List.of(report), List.of(), false), file, end);
    }
  }

  private static void assertIsWritten(CheckResult result, Path file, int end) {
    assertThat(CONSOLE.findings(result))
        .as("%s, cut off after %d bytes", file, end)
        .hasSameSizeAs(result.allFindings().toList());
    assertThat(JSON.write(result)).contains("\"verdict\" : \"" + result.verdict().id() + "\"");
  }

  private static Set<Integer> ends(byte[] bytes) {
    Set<Integer> ends = new TreeSet<>();
    Stream.iterate(0, end -> end <= bytes.length, end -> end + STEP).forEach(ends::add);
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        ends.add(at + 1);
      }
    }
    return ends;
  }
}
