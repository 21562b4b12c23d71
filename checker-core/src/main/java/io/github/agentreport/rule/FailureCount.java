// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of failures, {@code 3 errors}. */
final class FailureCount {

  private static final Lexicon FAILURES = Lexicon.of("failure-count");
  private static final Lexicon MENDED = Lexicon.of("mended");

  /** A number other than 0, with the word or the two words behind it. */
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\p{L}\\d.,/:-])([1-9]\\d{0,5})\\s+((?:\\p{L}+\\s+)?\\p{L}+)");

  /** With a number above 1 these say what kind another noun is: {@code 2 error pages}. */
  private static final Set<String> SINGULARS = Set.of("error", "failure", "blocker");

  private FailureCount() {}

  /** The first such number with its word; empty where failures are said to be mended. */
  static Optional<String> in(String text) {
    if (MENDED.occursIn(text)) {
      return Optional.empty();
    }
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      String words = count.group(2);
      int blank = words.lastIndexOf(' ');
      String first = blank < 0 ? words : words.substring(0, words.indexOf(' '));
      boolean attribute =
          !count.group(1).equals("1")
              && blank >= 0
              && SINGULARS.contains(first.toLowerCase(Locale.ROOT));
      if (FAILURES.isWhole(first) && !attribute) {
        return Optional.of(
            count.group().substring(0, count.group().length() - words.length() + first.length()));
      } else if (FAILURES.isWhole(words.substring(blank + 1))) {
        return Optional.of(count.group());
      }
    }
    return Optional.empty();
  }
}
