// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.CoverageClaim.Measure;
import io.github.agentreport.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds shares of code that tests cover. */
final class CoverageShares {

  private static final Lexicon COVERAGE = Lexicon.of("coverage");
  private static final Lexicon OTHER = Lexicon.of("coverage-other");
  private static final Lexicon LINE = Lexicon.of("coverage-line");
  private static final Lexicon BRANCH = Lexicon.of("coverage-branch");
  private static final Lexicon CODE = Lexicon.of("coverage-code");

  private static final String PERCENT = "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?%";

  /** A share that is neither a bound nor a guess. Groups: where it rose from, the share. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,~≈<>≥≤+–-])(?<![~≈<>≥≤+–-]\\s)"
              + "(?:"
              + PERCENT
              + "\\s*(?:→|->|=>|to|auf|a|à|до|から|에서|到)\\s*)?"
              + PERCENT
              + "(?!\\s?[+–-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A score, or a count of something else than lines. */
  private static final Pattern FRACTION = Pattern.compile("\\d\\s*/\\s*\\d");

  private static final Pattern SHARES = Pattern.compile("\\d+(?:[.,]\\d+)?\\s?%");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2}");

  /** A line with more of them is no sentence. */
  private static final int MOST = 8;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private CoverageShares() {}

  static List<CoverageClaim> in(Statement said) {
    List<CoverageClaim> claims = new ArrayList<>();
    String text = said.text();
    if (text.indexOf('%') < 0
        || !COVERAGE.occursIn(text)
        || OTHER.occursIn(text)
        || FRACTION.matcher(text).find()) {
      return claims;
    }
    Matcher share = SHARE.matcher(text);
    while (claims.size() < MOST && share.find()) {
      String clause = Asides.clause(text, share.start(), share.end());
      BigDecimal percent = new BigDecimal(share.group(2).replace(',', '.'));
      if (COVERAGE.occursIn(clause)
          && percent.compareTo(ALL) <= 0
          && !Asides.isAside(said, share.start(), share.end())) {
        claims.add(
            new CoverageClaim(
                said.place(share.start(2), share.end()),
                Statement.tidy(clause),
                measure(before(clause, share.group()), after(clause, share.group())),
                percent,
                extent(text.substring(0, share.start()), text.substring(share.end()))));
      }
    }
    return claims;
  }

  /** What stands before the first share of a clause tells whether labels precede their shares. */
  private static Measure measure(String before, String after) {
    String[] labels = SHARES.split(before, -1);
    boolean labelled = LINE.occursIn(labels[0]) || BRANCH.occursIn(labels[0]);
    return measure(labelled ? labels[labels.length - 1] : SHARES.split(after, -1)[0]);
  }

  private static Measure measure(String words) {
    boolean line = LINE.occursIn(words);
    boolean branch = BRANCH.occursIn(words);
    return line == branch ? Measure.UNSAID : line ? Measure.LINE : Measure.BRANCH;
  }

  private static String before(String clause, String share) {
    return clause.substring(0, clause.indexOf(share));
  }

  private static String after(String clause, String share) {
    return clause.substring(clause.indexOf(share) + share.length());
  }

  /** That of the whole, unless anything but words for coverage stands beside it. */
  private static Extent extent(String before, String after) {
    String rest = before + " " + after;
    for (Lexicon known : List.of(COVERAGE, LINE, BRANCH, CODE)) {
      rest = known.removeFrom(rest);
    }
    return WORD.matcher(SHARES.matcher(rest).replaceAll("")).find() ? Extent.PART : Extent.WHOLE;
  }
}
