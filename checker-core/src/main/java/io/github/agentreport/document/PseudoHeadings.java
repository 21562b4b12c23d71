// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings to light the headings that authors write without heading syntax: lines that are bold as a
 * whole, short lines that end in a colon, and lines in italics above a list or table.
 */
final class PseudoHeadings {

  private static final int MOST_WORDS = 8;
  private static final int MOST_CHARACTERS = 60;
  private static final int SHORT_WORD = 3;
  private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]");

  /** How Chinese and Japanese authors write a heading without markup. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\s*(?:【[^【】]+】|＜[^＜＞]+＞|■ ?\\S{1,30})\\s*");

  private static final Pattern ITALIC =
      Pattern.compile("(?:\\*(?![*(])[^*]*[^*.!?]\\*|_(?![_(])[^_]*[^_.!?]_):?");

  private static final String RULES = "═━─＝—╌┄▬";

  private PseudoHeadings() {}

  /**
   * Splits a paragraph at its pseudo headings.
   *
   * @param leads whether a list, table or quotation follows, of which a line in italics is the
   *     heading
   */
  static List<Block> promote(Paragraph paragraph, boolean leads) {
    List<Block> blocks = new ArrayList<>();
    List<TextLine> rest = new ArrayList<>();
    List<TextLine> text = paragraph.text();
    if (leads && text.size() == 1 && isItalic(text.get(0))) {
      return List.of(
          new Heading(paragraph.lines(), 0, HeadingStyle.LABEL, withoutColon(text.get(0).text())));
    }
    for (int at = 0; at < text.size(); at++) {
      TextLine line = text.get(at);
      boolean ruled = at + 1 < text.size() && isRule(text.get(at + 1)) && !isRule(line);
      HeadingStyle style = ruled && rest.isEmpty() ? HeadingStyle.MARKDOWN : style(line);
      if (style == null) {
        rest.add(line);
      } else if (style == HeadingStyle.MARKDOWN) {
        Lines lines = new Lines(line.line(), text.get(++at).line());
        blocks.add(new Heading(lines, 1, style, line.text().strip()));
      } else {
        flush(rest, blocks);
        Lines lines = new Lines(line.line(), line.line());
        blocks.add(new Heading(lines, 0, style, withoutColon(line.text())));
      }
    }
    if (blocks.isEmpty()) {
      return List.of(paragraph);
    }
    flush(rest, blocks);
    return blocks;
  }

  private static @Nullable HeadingStyle style(TextLine line) {
    return isBold(line) || BRACKETED.matcher(line.text()).matches()
        ? HeadingStyle.BOLD
        : isLabel(line) ? HeadingStyle.LABEL : null;
  }

  /** A line drawn below a title, as {@code ════}; CommonMark knows only {@code =} and {@code -}. */
  private static boolean isRule(TextLine line) {
    String text = line.text().strip();
    return text.length() >= SHORT_WORD && text.chars().allMatch(c -> RULES.indexOf(c) >= 0);
  }

  private static void flush(List<TextLine> lines, List<Block> blocks) {
    if (!lines.isEmpty()) {
      Lines range = new Lines(lines.get(0).line(), lines.get(lines.size() - 1).line());
      blocks.add(new Paragraph(range, lines));
      lines.clear();
    }
  }

  private static boolean isBold(TextLine line) {
    String source = withoutColon(line.source().replace("__", "**"));
    int start = source.indexOf("**");
    int end = source.lastIndexOf("**");
    return start >= 0
        && end == source.length() - 2
        && end > start + 2
        && source.indexOf("**", start + 2) == end
        && source.substring(0, start).chars().noneMatch(Character::isLetter)
        && source.indexOf('[') != 0
        && withoutColon(line.text()).length() <= 2 * MOST_CHARACTERS;
  }

  private static boolean isItalic(TextLine line) {
    return ITALIC.matcher(line.source().strip()).matches()
        && line.text().split("\\s+", -1).length <= MOST_WORDS;
  }

  private static boolean isLabel(TextLine line) {
    String written = withoutColon(line.text());
    if (written.length() > 2 * MOST_CHARACTERS || written.equals(line.text().strip())) {
      return false;
    }
    String label = ASIDE.matcher(written).replaceAll(" ").strip();
    return label.length() <= MOST_CHARACTERS
        && label.chars().anyMatch(Character::isLetter)
        && label.chars().noneMatch(c -> c == ':' || c == '|' || c == ',' || c == '=')
        && readsAsTitle(label);
  }

  private static boolean readsAsTitle(String label) {
    String[] words = label.split("\\s+", -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    if (words.length <= 2) {
      return true;
    }
    for (String word : words) {
      boolean plain = word.length() > SHORT_WORD && Character.isLowerCase(word.charAt(0));
      if (plain && words.length > SHORT_WORD) {
        return false;
      }
    }
    return true;
  }

  private static String withoutColon(String text) {
    String stripped = text.strip();
    boolean colon = stripped.endsWith(":") || stripped.endsWith("：");
    return colon ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
  }
}
