// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.lexicon.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a report says of the build as a whole: lines that say nothing else. */
final class BuildResults {

  private static final Lexicon SUCCESS = Lexicon.of("build-success");
  private static final Lexicon FAILURE = Lexicon.of("build-failure");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s|:–—\\[\\]!-]+");
  private static final Pattern END = Pattern.compile("[\\s.]+$");
  private static final int LONGEST = 80;

  private BuildResults() {}

  static Optional<BuildClaim> in(Statement said) {
    int start = start(said.text());
    if (said.text().length() > LONGEST
        || (!SUCCESS.mayBegin(said.text(), start) && !FAILURE.mayBegin(said.text(), start))) {
      return Optional.empty();
    }
    String text = SEPARATORS.matcher(said.text()).replaceAll(" ").strip();
    String words = END.matcher(text).replaceAll("");
    boolean success = SUCCESS.isWhole(words);
    if ((!success && !FAILURE.isWhole(words)) || Asides.isAside(said, 0, said.text().length())) {
      return Optional.empty();
    }
    return Optional.of(
        new BuildClaim(said.place(0, said.text().length()), Statement.tidy(said.text()), success));
  }

  private static int start(String text) {
    if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
      return 0;
    }
    Matcher separators = SEPARATORS.matcher(text);
    return separators.lookingAt() ? separators.end() : 0;
  }
}
