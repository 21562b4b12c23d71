// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds hexadecimal numbers that a line says to be commits. */
final class CommitHashes {

  private static final Lexicon COMMIT = Lexicon.of("commit");

  /** As git abbreviates and writes them. */
  private static final Pattern HASH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/:#._=-])[0-9a-f]{7,40}(?![\\p{L}\\p{N}/._-]*[\\p{L}\\p{N}])");

  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?=.*[a-f]).*\\d.*");

  /** Hashes that stand for any hash. */
  private static final Pattern STAND_IN =
      Pattern.compile("0?123456.*|abc1234.*|abcdef.*|deadbeef.*|a1b2c3.*|(.)\\1{6,}");

  /** What may stand between the word for commits and the hashes. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s:|=(,;&#\\[\\]-]*(?:[0-9a-f]{7,40}[\\s,;&|)(]*(?:and\\s+)?)*");

  private CommitHashes() {}

  static List<CommitClaim> in(Statement said) {
    List<CommitClaim> claims = new ArrayList<>();
    String text = said.text();
    Matcher hash = HASH.matcher(text);
    while (hash.find()) {
      boolean hexadecimal = LETTER_AND_DIGIT.matcher(hash.group()).matches();
      if (!STAND_IN.matcher(hash.group()).matches()
          && isCommit(said, text.substring(0, hash.start()), hexadecimal)
          && !Asides.isAside(said, hash.start(), hash.end())) {
        claims.add(new CommitClaim(said.place(hash.start(), hash.end()), hash.group()));
      }
    }
    return claims;
  }

  /** A word for commits stands right before it, or heads its column or its list. */
  private static boolean isCommit(Statement said, String before, boolean hexadecimal) {
    for (int at = before.length(); at > 0; at--) {
      if (COMMIT.begins(before.substring(at - 1))
          && (at == 1 || !Character.isLetterOrDigit(before.charAt(at - 2)))) {
        String word = COMMIT.find(before.substring(at - 1)).orElse("");
        return BETWEEN.matcher(before.substring(at - 1 + word.length())).matches();
      }
    }
    int column = (int) before.chars().filter(c -> c == '|').count();
    boolean headed =
        column < said.frame().columns().size()
            ? COMMIT.occursIn(said.frame().columns().get(column))
            : said.frame().columns().isEmpty()
                && before.isBlank()
                && COMMIT.occursIn(said.frame().heading() + " " + said.frame().lead());
    return hexadecimal && headed;
  }
}
