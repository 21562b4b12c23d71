// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Label;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads marks: boxes, symbols, struck text, and the words that stand for them. */
final class MarkReader {

  private static final Set<String> TICKED = Set.of("x", "X", "✓", "✔", "✅", "☑", "🟢");
  private static final Set<String> OPEN =
      Set.of(
          " ", "☐", "⬜", "◻", "❌", "✗", "✘", "✖", "~", "!", "/", "⚠", "🟡", "🔴", "⏳", "⌛", "🚧");
  private static final Set<String> OPEN_AT_END = Set.of("☐", "❌", "✗", "✘", "⏳", "⌛", "🚧");
  private static final Set<String> NOT_APPLICABLE = Set.of("-", "–", "⏭", "N/A", "n/a", "NA", "na");

  /** The symbols that may stand between what is stated and what explains it. */
  private static final String AMID = "✅☑✔❌✗☐";

  private static final Pattern EXPLANATION = Pattern.compile("[,，;；:：.。(（—–]|\\s-\\s");

  private static final Lexicon DONE_WORDS = Lexicon.of("status-ticked");
  private static final Lexicon OPEN_WORDS = Lexicon.of("status-open");
  private static final Lexicon NOT_APPLICABLE_WORDS = Lexicon.of("not-applicable");
  private static final Lexicon SKIPPED_WORDS = Lexicon.of("status-skipped");

  private MarkReader() {}

  /**
   * A mark with the text that it stands at; {@code written} is the mark without regard to words.
   */
  record Marked(Mark written, Mark mark, String text) {

    Marked(Mark mark, String text) {
      this(mark, mark, text);
    }
  }

  /** The mark that a line begins or ends with; a line without one keeps its text as it is. */
  static Marked read(Optional<TaskBox> box, String line) {
    if (box.isEmpty()) {
      return unboxed(line);
    }
    Mark mark = of(box.get().symbol());
    String text = box.get().text();
    Optional<TaskBox> second = TaskBox.of(text);
    if (second.isPresent()) {
      Mark other = of(second.get().symbol());
      return new Marked(other == mark ? mark : Mark.UNCLEAR, second.get().text());
    }
    if (mark == Mark.TICKED && endsOpen(text)) {
      return new Marked(Mark.UNCLEAR, text);
    }
    Marked plain = new Marked(mark, text);
    return notApplicable(text)
        .map(other -> new Marked(mark, other.mark(), other.text()))
        .orElse(plain);
  }

  /** Whether a symbol at the end says that something is open. */
  private static boolean endsOpen(String text) {
    String end = text.endsWith("\uFE0F") ? text.substring(0, text.length() - 1) : text;
    return end.length() > 2 && OPEN_AT_END.stream().anyMatch(symbol -> end.endsWith(" " + symbol));
  }

  private static Marked unboxed(String line) {
    int start = lastSign(line);
    Optional<TaskBox> trailing = start < 0 ? Optional.empty() : TaskBox.of(line.substring(start));
    if (trailing.isPresent()) {
      Mark mark = of(trailing.get().symbol());
      String text = line.substring(0, start).strip();
      return struck(text)
          .map(rest -> new Marked(mark, Mark.NOT_APPLICABLE, rest))
          .orElse(new Marked(mark, text));
    }
    return amid(line)
        .orElseGet(
            () ->
                SKIPPED_WORDS.begins(line)
                    ? new Marked(Mark.NOT_APPLICABLE, line)
                    : notApplicable(line).orElseGet(() -> new Marked(answer(line), line)));
  }

  /** Where the last character begins, as a reader sees it; negative where it is no symbol. */
  private static int lastSign(String line) {
    int end = line.endsWith("\uFE0F") ? line.length() - 1 : line.length();
    return end == 0 || line.charAt(end - 1) < 0x80 ? -1 : line.offsetByCodePoints(end, -1);
  }

  /** The mark of a line with one symbol, between what is stated and what explains it. */
  private static Optional<Marked> amid(String line) {
    int at = symbol(line, 0);
    if (at < 1 || line.charAt(at - 1) != ' ' || symbol(line, at + 1) >= 0) {
      return Optional.empty();
    }
    int behind = line.startsWith("\uFE0F ", at + 1) ? at + 3 : at + 2;
    String stated = line.substring(0, at - 1);
    return behind < line.length()
            && line.charAt(behind - 1) == ' '
            && stated.codePoints().anyMatch(Character::isLetter)
        ? Optional.of(
            new Marked(of(line.substring(at, at + 1)), stated + " — " + line.substring(behind)))
        : Optional.empty();
  }

  private static int symbol(String line, int from) {
    int at = from;
    while (at < line.length() && AMID.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at < line.length() ? at : -1;
  }

  /** The mark in words behind a colon, {@code Links were followed: yes, all 12}. */
  private static Mark answer(String line) {
    Optional<Label> label = Label.of(line);
    if (label.isEmpty()) {
      return Mark.NONE;
    }
    return word(label.get().value());
  }

  /** The mark in the word that a table cell begins with, {@code yes, all 12}. */
  static Marked readAnswer(String cell) {
    return new Marked(word(cell), cell);
  }

  /** The mark in words that stand before an explanation. */
  private static Mark word(String text) {
    String said = EXPLANATION.split(text, 2)[0].strip();
    return DONE_WORDS.isWhole(said)
        ? Mark.TICKED
        : OPEN_WORDS.isWhole(said) ? Mark.OPEN : Mark.NONE;
  }

  private static Optional<Marked> notApplicable(String text) {
    Optional<String> struck = struck(text);
    if (struck.isPresent()) {
      return Optional.of(new Marked(Mark.NOT_APPLICABLE, struck.get()));
    }
    boolean said = NOT_APPLICABLE_WORDS.begins(text) || saysLast(text);
    return said ? Optional.of(new Marked(Mark.NOT_APPLICABLE, text)) : Optional.empty();
  }

  /** A text that begins with struck words, without the signs for that. */
  static Optional<String> struck(String text) {
    int end = text.startsWith("~~") ? text.indexOf("~~", 2) : -1;
    return end > 2
        ? Optional.of((text.substring(2, end) + text.substring(end + 2)).strip())
        : Optional.empty();
  }

  /** Whether what follows the last separator begins with words for "not applicable". */
  private static boolean saysLast(String text) {
    for (int at = text.length() - 2; at > 0; at--) {
      if (":—–-(;,".indexOf(text.charAt(at)) >= 0
          && NOT_APPLICABLE_WORDS.beginsBehind(text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Mark of(String symbol) {
    if (TICKED.contains(symbol)) {
      return Mark.TICKED;
    } else if (OPEN.contains(symbol)) {
      return Mark.OPEN;
    }
    return NOT_APPLICABLE.contains(symbol) ? Mark.NOT_APPLICABLE : Mark.UNCLEAR;
  }

  /** The mark in a status cell of a table; {@link Mark#NONE} where the cell holds no status. */
  static Marked readCell(String cell) {
    Optional<TaskBox> box = bracketed(cell).or(() -> TaskBox.of(cell));
    if (box.isPresent()) {
      return new Marked(of(box.get().symbol()), box.get().text());
    } else if (NOT_APPLICABLE_WORDS.begins(cell)) {
      return new Marked(Mark.NOT_APPLICABLE, cell);
    } else if (DONE_WORDS.isWhole(cell)) {
      return new Marked(Mark.TICKED, "");
    } else if (OPEN_WORDS.isWhole(cell)) {
      return new Marked(Mark.OPEN, "");
    }
    Marked trailing = unboxed(cell);
    return SKIPPED_WORDS.isWhole(cell)
        ? new Marked(Mark.NOT_APPLICABLE, cell)
        : trailing.mark() == Mark.NOT_APPLICABLE ? new Marked(Mark.NONE, cell) : trailing;
  }

  private static Optional<TaskBox> bracketed(String cell) {
    int end = cell.indexOf(']');
    boolean box = cell.startsWith("[") && end > 0 && end <= 3;
    return box
        ? Optional.of(
            new TaskBox(
                end == 1 ? " " : cell.substring(1, end), true, cell.substring(end + 1).strip()))
        : Optional.empty();
  }
}
