// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks every fixture with one byte of it replaced, by one that means something or by any. By
 * default some bytes of each are tried; {@code -Dagentreport.corruptionStep=1} tries all.
 */
class CorruptionTest {

  private static final int STEP = Integer.getInteger("agentreport.corruptionStep", 97);
  private static final String MEANINGFUL = "\n\r\t `~#>-*+_|:[]()<>!\\&{}\"'.1xX\u0000\u007F";

  private static final CheckInvariants INVARIANTS = new CheckInvariants(new Gate());

  static List<Path> reports() throws IOException {
    return Fixtures.files(Fixtures.folder(""), "*.md");
  }

  static List<Path> contracts() throws IOException {
    return TruncationTest.contracts();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anyByteOfAReportMayBeWrong(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Path definition = file.resolveSibling("definition.md");
    byte[] required = Files.readAllBytes(Files.exists(definition) ? definition : file);
    Contracts contracts = INVARIANTS.contracts("definition.md", required);
    places(whole)
        .parallel()
        .forEach(
            at ->
                assertThat(INVARIANTS.check(contracts, corrupted(whole, at)).reports())
                    .as("%s, byte %s", file, at)
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void anyByteOfAContractMayBeWrong(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    places(whole)
        .parallel()
        .forEach(
            at -> {
              Contracts contracts = INVARIANTS.contracts(name, corrupted(whole, at));
              assertThat(INVARIANTS.check(contracts, whole).reports())
                  .as("%s, byte %s", file, at)
                  .hasSize(1);
            });
  }

  private static IntStream places(byte[] bytes) {
    int first = new Random(bytes.length).nextInt(STEP);
    return IntStream.range(0, bytes.length).filter(at -> at % STEP == first % STEP);
  }

  /** The same place is always corrupted in the same way. */
  private static byte[] corrupted(byte[] bytes, int at) {
    Random random = new Random(31L * bytes.length + at);
    byte[] wrong = bytes.clone();
    wrong[at] =
        random.nextInt(4) == 0
            ? (byte) random.nextInt()
            : (byte) MEANINGFUL.charAt(random.nextInt(MEANINGFUL.length()));
    return wrong;
  }
}
