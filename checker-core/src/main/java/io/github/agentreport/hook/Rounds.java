// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import io.github.agentreport.check.Digest;
import io.github.agentreport.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agent was told in the rounds of one stop, so that it is not told the same twice. Each
 * round runs in a process of its own: the caller keeps {@link #text()} in between, a short file for
 * each session and subagent. The transcript would not do in its place: what a hook has said stands
 * there in a form that differs from tool to tool and from version to version, or not at all.
 *
 * @param digests the digest of the findings of each round, in order
 */
public record Rounds(List<String> digests) {

  /** Nothing was said, or it is not known what. */
  public static final Rounds NONE = new Rounds(List.of());

  /** An agent that brings new findings every time would otherwise never stop. */
  static final int MOST = 5;

  /** Copies the list. */
  public Rounds {
    digests = List.copyOf(digests);
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @param text the text
   * @return the rounds, none for a text of another kind
   */
  public static Rounds of(String text) {
    List<String> lines = text.lines().limit(MOST + 1L).toList();
    return lines.stream().allMatch(line -> line.matches("[0-9a-f]{64}")) ? new Rounds(lines) : NONE;
  }

  /**
   * The rounds as a text of at most five lines.
   *
   * @return the text; empty for no rounds
   */
  public String text() {
    return digests.stream().map(digest -> digest + "\n").collect(Collectors.joining());
  }

  Rounds with(List<Finding> findings) {
    return new Rounds(Stream.concat(digests.stream(), Stream.of(digest(findings))).toList());
  }

  /** Why saying this once more would get nowhere; empty where it may help. */
  Optional<String> whyEnough(List<Finding> findings) {
    if (digests.isEmpty()) {
      return Optional.of("What it was told before is not known.");
    } else if (digests.contains(digest(findings))) {
      return Optional.of("It was told the same before.");
    }
    return digests.size() < MOST
        ? Optional.empty()
        : Optional.of("It was told %s times before.".formatted(digests.size()));
  }

  /** Lines are left out: they move when something else is mended. */
  private static String digest(List<Finding> findings) {
    String text =
        findings.stream()
            .map(finding -> String.join("\t", finding.rule(), finding.subject(), finding.message()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
