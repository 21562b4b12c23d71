// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.lexicon.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a report states as a fact from what it aims at, remembers, estimates or quotes. */
final class Asides {

  private static final Lexicon WORDS = Lexicon.of("claim-aside");
  private static final Lexicon SECTIONS = Lexicon.of("claim-aside-section");

  /** Clauses end so; a point inside of a number or name does not end one. */
  private static final Pattern CLAUSE_END = Pattern.compile("[.!?;](?=\\s|$)|[。；！？]|\\s[—–]\\s");

  /** Tests that are yet to be written are counted, and say nothing of what is counted with them. */
  private static final Pattern COUNTED =
      Pattern.compile("\\b\\d+\\s+(?:todo|pending)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN_BOX = Pattern.compile("^(?:[-*+]\\s+)?\\[ ?\\]\\s");

  private Asides() {}

  /** Whether the clause that holds some characters of a statement says that they are no fact. */
  static boolean isAside(Statement said, int start, int end) {
    return OPEN_BOX.matcher(said.source()).find()
        || WORDS.occursIn(uncounted(clause(said.text(), start, end)))
        || isAside(said.frame());
  }

  /** Whether a statement or what stands around it says of what it names that it is no fact. */
  static boolean isAside(Statement said, String words) {
    return saysAside(said, words) || isAside(said.frame());
  }

  /** Whether a statement itself says of what it names that it is no fact. */
  static boolean saysAside(Statement said, String words) {
    return OPEN_BOX.matcher(said.source()).find() || WORDS.occursIn(words);
  }

  /** Whether a part of the report is about something else than what is there now. */
  static boolean isAside(Frame frame) {
    return frame.headings().stream().anyMatch(SECTIONS::occursIn)
        || SECTIONS.occursIn(uncounted(frame.lead()))
        || frame.outer().stream().anyMatch(SECTIONS::occursIn);
  }

  private static String uncounted(String words) {
    return COUNTED.matcher(words).replaceAll(" ");
  }

  /** The clause that holds some characters of a text. */
  static String clause(String text, int start, int end) {
    int from = 0;
    int to = text.length();
    Matcher stop = CLAUSE_END.matcher(text);
    while (stop.find()) {
      if (stop.end() <= start) {
        from = stop.end();
      } else if (stop.start() >= end) {
        to = stop.start();
        break;
      }
    }
    return text.substring(from, to);
  }
}
