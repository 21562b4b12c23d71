// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.CommitHash;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds hexadecimal numbers that a line says to be commits. */
final class CommitHashes {

  /** What may stand between the word for commits and the hashes. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s:|=(,;&#\\[\\]-]*(?:[0-9a-f]{7,40}[\\s,;&|)(]*(?:and\\s+)?)*",
          Pattern.CASE_INSENSITIVE);

  private CommitHashes() {}

  static List<CommitClaim> in(Statement said) {
    List<CommitClaim> claims = new ArrayList<>();
    for (CommitHash hash : CommitHash.in(said.text())) {
      if (!hash.isStandIn()
          && isCommit(said, said.text().substring(0, hash.start()), hash.isHexadecimal())
          && !Asides.isAside(said, hash.start(), hash.end())) {
        claims.add(new CommitClaim(said.place(hash.start(), hash.end()), hash.text()));
      }
    }
    return claims;
  }

  /** A word for commits stands right before it, or heads its column or its list. */
  private static boolean isCommit(Statement said, String before, boolean hexadecimal) {
    for (int at = before.length(); at > 0; at--) {
      if (CommitHash.LABEL.begins(before.substring(at - 1))
          && (at == 1 || !Character.isLetterOrDigit(before.charAt(at - 2)))) {
        String word = CommitHash.LABEL.find(before.substring(at - 1)).orElse("");
        return BETWEEN.matcher(before.substring(at - 1 + word.length())).matches();
      }
    }
    int column = (int) before.chars().filter(c -> c == '|').count();
    boolean headed =
        column < said.frame().columns().size()
            ? CommitHash.LABEL.occursIn(said.frame().columns().get(column))
            : said.frame().columns().isEmpty()
                && before.isBlank()
                && CommitHash.LABEL.occursIn(said.frame().heading() + " " + said.frame().lead());
    return hexadecimal && headed;
  }
}
