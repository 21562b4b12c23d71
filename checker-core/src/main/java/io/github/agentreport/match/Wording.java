// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.Placeholders;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading, a name or the text of an item, ready to be compared.
 *
 * @param full the normal form of the whole text
 * @param statement the normal form of what stands before an explanation
 * @param aside the normal form of what stands in the last parentheses; empty where there are none
 * @param stems the stems of the statement
 * @param fullStems the stems of the whole text
 */
record Wording(
    String full, String statement, String aside, Set<String> stems, Set<String> fullStems) {

  private static final Pattern ASIDE = Pattern.compile("[(（]([^()（）]+)[)）]\\s*$");

  private static final String SEPARATORS = "—–:：;；|→";
  private static final String OPENING = "(（[{<";
  private static final String CLOSING = ")）]}>";

  /** Reads a text of a report, where a comma may begin an explanation. */
  static Wording of(String text) {
    return of(text, statement(text, ",，、"));
  }

  /** Reads all wordings that count as a clause's own. */
  static List<Wording> ofClause(Clause clause) {
    return Stream.concat(Stream.of(clause.text()), clause.terms().aliases().stream())
        .map(Wording::ofClause)
        .toList();
  }

  /** Reads a text of the contract, whose placeholders a report replaces. */
  static Wording ofClause(String text) {
    String literal = Placeholders.literalOf(text);
    String wording = literal.isEmpty() ? text : literal;
    return of(wording, statement(wording, ""));
  }

  private static Wording of(String text, String beforeExplanation) {
    String full = NormalForm.of(text);
    String normal = beforeExplanation.equals(text) ? full : NormalForm.of(beforeExplanation);
    String statement = normal.isEmpty() ? full : normal;
    Set<String> stems = Stems.of(statement);
    Set<String> fullStems = statement.equals(full) ? stems : Stems.of(full);
    return new Wording(full, statement, NormalForm.of(aside(text)), stems, fullStems);
  }

  private static String aside(String text) {
    if (text.indexOf(')') < 0 && text.indexOf('）') < 0) {
      return "";
    }
    Matcher parentheses = ASIDE.matcher(text);
    return parentheses.find() ? parentheses.group(1) : "";
  }

  /** The text without what stands in parentheses, up to the first separator behind a word. */
  private static String statement(String text, String moreSeparators) {
    StringBuilder statement = new StringBuilder(text.length());
    int depth = 0;
    int angles = 0;
    boolean worded = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean spacedBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
      boolean spacedAfter =
          at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      boolean sign = c == '<' ? spacedBefore || spacedAfter : c == '>' && angles == 0;
      if (OPENING.indexOf(c) >= 0 && !sign) {
        depth++;
        angles += c == '<' ? 1 : 0;
      } else if (CLOSING.indexOf(c) >= 0 && !sign && depth > 0) {
        depth--;
        angles -= c == '>' ? 1 : 0;
      } else if (depth == 0) {
        boolean separator =
            (c == '-' && spacedBefore && spacedAfter)
                || (SEPARATORS.indexOf(c) >= 0 && (c != ':' || spacedAfter))
                || moreSeparators.indexOf(c) >= 0;
        if (separator && worded) {
          break;
        }
        worded |= Character.isLetter(c);
        statement.append(c);
      }
    }
    return statement.toString();
  }
}
