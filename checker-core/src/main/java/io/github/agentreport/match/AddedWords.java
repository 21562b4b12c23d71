// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.report.ChecklistItem;

/** Tells what a line adds to the wording of its item. */
final class AddedWords {

  private AddedWords() {}

  /** The words of a line behind those that the contract has, and the notes beside it. */
  static String of(String clause, ChecklistItem item) {
    String text = item.text();
    int prefix = commonPrefix(clause, text);
    String added = prefix > 0 ? text.substring(prefix) : text;
    return (added + " " + item.note()).strip();
  }

  /**
   * How far the line repeats the contract word by word; the whole line counts where it does not.
   */
  private static int commonPrefix(String clause, String text) {
    int inClause = 0;
    int inText = 0;
    int end = 0;
    while (inText < text.length()) {
      int clauseWord = wordStart(clause, inClause);
      int textWord = wordStart(text, inText);
      if (clauseWord == clause.length() || textWord == text.length()) {
        return clauseWord == clause.length() ? end : text.length();
      }
      int clauseEnd = wordEnd(clause, clauseWord);
      int textEnd = wordEnd(text, textWord);
      if (!clause
          .substring(clauseWord, clauseEnd)
          .equalsIgnoreCase(text.substring(textWord, textEnd))) {
        return end;
      }
      inClause = clauseEnd;
      inText = textEnd;
      end = textEnd;
    }
    return end;
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
