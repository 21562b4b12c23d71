// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a phrase with all that follows it. A phrase is tried at most places of a text, by many
 * lexicons: this takes a fraction of the time of the regular expression that {@link
 * PhraseExpression} makes of it, and finds the same.
 */
sealed interface PhrasePart {

  /** Where a phrase ends that does not stand there. */
  int NONE = -1;

  /** So many characters rule out nearly all phrases that do not occur. */
  int LONGEST_BEGINNING = 6;

  /**
   * Where what begins at a place ends.
   *
   * @param whole whether it must reach to the end of the text
   */
  int end(String text, int at, boolean whole);

  /** The folded characters with which it can begin; an empty text stands for any. */
  List<String> beginnings();

  /** Two characters that differ in letter case only have the same folded form. */
  static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether folded characters stand at a place, in whichever case. */
  static boolean isAt(String folded, String text, int at) {
    if (text.length() - at < folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (folded(text.charAt(at + i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Characters that are all there, in whichever case. */
  record Letters(String folded, PhrasePart next) implements PhrasePart {

    @Override
    public int end(String text, int at, boolean whole) {
      return PhrasePart.isAt(folded, text, at) ? next.end(text, at + folded.length(), whole) : NONE;
    }

    @Override
    public List<String> beginnings() {
      if (folded.length() >= LONGEST_BEGINNING) {
        return List.of(folded.substring(0, LONGEST_BEGINNING));
      }
      List<String> all = new ArrayList<>();
      for (String behind : next.beginnings()) {
        String letters = folded + behind;
        String beginning = letters.substring(0, Math.min(letters.length(), LONGEST_BEGINNING));
        if (!all.contains(beginning)) {
          all.add(beginning);
        }
      }
      return all;
    }
  }

  /** One of several; the first that fits is taken. */
  final class Choice implements PhrasePart {

    private final List<PhrasePart> parts;

    /** Sorted when a text first has what stands before: of most phrases no text does. */
    private volatile @Nullable ByBeginning<PhrasePart> sorted;

    Choice(List<PhrasePart> parts) {
      this.parts = parts;
    }

    @Override
    public int end(String text, int at, boolean whole) {
      ByBeginning<PhrasePart> known = sorted;
      if (known == null) {
        known = new ByBeginning<>(parts, PhrasePart::beginnings);
        sorted = known;
      }
      List<PhrasePart> some =
          at < text.length() ? known.with(PhrasePart.folded(text.charAt(at))) : known.withNone();
      for (int i = 0; i < some.size(); i++) {
        int end = some.get(i).end(text, at, whole);
        if (end != NONE) {
          return end;
        }
      }
      return NONE;
    }

    @Override
    public List<String> beginnings() {
      List<String> all = new ArrayList<>();
      for (PhrasePart part : parts) {
        all.addAll(part.beginnings());
      }
      return all;
    }
  }

  /** Characters of a kind, as many as there are. */
  record Run(IntPredicate kind, int least, PhrasePart next) implements PhrasePart {

    @Override
    public int end(String text, int at, boolean whole) {
      int least = at;
      int most = at;
      for (int count = 0; most < text.length() && kind.test(text.codePointAt(most)); count++) {
        most += Character.charCount(text.codePointAt(most));
        least = count < this.least ? most : least;
      }
      if (least == at && this.least > 0) {
        return NONE;
      }
      for (int to = most; to >= least; to--) {
        int end = next.end(text, to, whole);
        if (end != NONE) {
          return end;
        }
      }
      return NONE;
    }

    @Override
    public List<String> beginnings() {
      return List.of("");
    }
  }

  /** The end of a clause, of which nothing is taken. */
  record ClauseEnd(PhrasePart next) implements PhrasePart {

    private static final String MARKS = ",;:!)]—–…";

    @Override
    public int end(String text, int at, boolean whole) {
      return isThere(text, at) ? next.end(text, at, whole) : NONE;
    }

    private static boolean isThere(String text, int at) {
      int mark = at;
      while (mark < text.length() && WordCharacters.isBlank(text.charAt(mark))) {
        mark++;
      }
      if (mark == text.length() || MARKS.indexOf(text.charAt(mark)) >= 0) {
        return true;
      }
      char c = text.charAt(mark);
      boolean last = mark + 1 == text.length();
      return c == '.'
          ? last || WordCharacters.isBlank(text.charAt(mark + 1))
          : c == '-' && mark > at;
    }

    @Override
    public List<String> beginnings() {
      return next.beginnings();
    }
  }

  /**
   * The end of the phrase.
   *
   * @param bounded whether a word must end there
   */
  record End(boolean bounded) implements PhrasePart {

    @Override
    public int end(String text, int at, boolean whole) {
      boolean last = at == text.length();
      return last || (!whole && !(bounded && WordCharacters.isLetterOrNumber(text.codePointAt(at))))
          ? at
          : NONE;
    }

    @Override
    public List<String> beginnings() {
      return List.of("");
    }
  }
}
