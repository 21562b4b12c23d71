// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.contract.Placeholders;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading, a name or the text of an item, ready to be compared. Most are told apart by their
 * normal forms: the rest is found when it is asked for. Not thread-safe.
 */
final class Wording {

  private static final Pattern ASIDE = Pattern.compile("[(（]([^()（）]+)[)）]\\s*$");

  private static final String SEPARATORS = "—–:：;；|→";
  private static final String MORE_SEPARATORS = ",，、";
  private static final String OPENING = "(（[{<";
  private static final String CLOSING = ")）]}>";

  private final String text;
  private final String moreSeparators;
  private final String full;
  private @Nullable String statement;
  private @Nullable String aside;
  private @Nullable Set<String> stems;
  private @Nullable Set<String> fullStems;

  private Wording(String text, String moreSeparators) {
    this.text = text;
    this.moreSeparators = moreSeparators;
    this.full = NormalForm.of(text);
  }

  /** Reads a text of a report, where a comma may begin an explanation. */
  static Wording of(String text) {
    return new Wording(text, MORE_SEPARATORS);
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
    return new Wording(literal.isEmpty() ? text : literal, "");
  }

  /** The normal form of the whole text. */
  String full() {
    return full;
  }

  /** The normal form of what stands before an explanation. */
  String statement() {
    String known = statement;
    if (known == null) {
      String written = statement(text, moreSeparators);
      String normal = written.equals(text) ? full : NormalForm.of(written);
      known = normal.isEmpty() ? full : normal;
      statement = known;
    }
    return known;
  }

  /** The normal form of what stands in the last parentheses; empty where there are none. */
  String aside() {
    String known = aside;
    if (known == null) {
      known = NormalForm.of(aside(text));
      aside = known;
    }
    return known;
  }

  /** Whether it is a question. */
  boolean asks() {
    return Question.is(text);
  }

  /** The stems of the statement. */
  Set<String> stems() {
    Set<String> known = stems;
    if (known == null) {
      known = Stems.of(statement());
      stems = known;
    }
    return known;
  }

  /** The stems of the whole text. */
  Set<String> fullStems() {
    Set<String> known = fullStems;
    if (known == null) {
      known = statement().equals(full) ? stems() : Stems.of(full);
      fullStems = known;
    }
    return known;
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
