// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the summaries of tests and builds in output that a report shows. */
final class CodeClaims {

  private static final Set<String> LANGUAGES =
      Set.of("", "text", "txt", "plaintext", "console", "bash", "sh", "shell", "log", "output");

  private CodeClaims() {}

  /** The lines of a block of output; none where the block is something else. */
  static List<Statement> lines(String file, CodeBlock code, Frame frame) {
    List<Statement> lines = new ArrayList<>();
    if (LANGUAGES.contains(code.language()) && !Asides.isAside(frame)) {
      int number = code.contentLine();
      for (String line : code.content().lines().toList()) {
        if (line.length() <= Statement.LONGEST) {
          String said = line.stripTrailing();
          lines.add(
              new Statement(file, number, 0, said, PlainText.of(said), frame, List.of(), false));
        }
        number++;
      }
    }
    return lines;
  }

  /**
   * The claims of a line of output that sums up: more than one number, and no failure, which
   * reports show to tell what they mended. They speak of what the command ran, of all tests or not.
   */
  static List<TestsClaim> summaries(Statement line) {
    return new TestCounts(line)
        .claims().stream()
            .filter(claim -> isSummary(claim.numbers()))
            .map(TestsClaim::ofPart)
            .toList();
  }

  private static boolean isSummary(TestNumbers numbers) {
    boolean several =
        numbers.run().isPresent() && (numbers.passed().isPresent() || numbers.failed().isPresent());
    boolean listed = numbers.passed().isPresent() && numbers.failed().isPresent();
    return (several || listed) && numbers.failed().orElse(0) == 0;
  }
}
