// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import io.github.agentreport.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the title of a template from its first section: a title stands above all other headings.
 */
final class TemplateTitle {

  private static final int MOST_WORDS = 8;
  private static final Lexicon REPORTS = Lexicon.of("template-heading");

  private TemplateTitle() {}

  /** The section that the title heads; null where the template begins with a section. */
  static @Nullable Section find(List<Section> sections, List<Block> blocks) {
    if (sections.isEmpty()) {
      return null;
    }
    Section first = sections.get(0);
    Heading heading = first.heading();
    boolean alone = sections.size() == 1 && Placeholders.isAll(withoutParentheses(heading.text()));
    boolean above =
        heading.style() == HeadingStyle.MARKDOWN
            && sections.stream().skip(1).allMatch(other -> other.heading().rank() > heading.rank());
    boolean bold =
        heading.style() == HeadingStyle.BOLD
            && Headings.isSame(blocks.get(0), heading)
            && sections.size() > 1
            && (sections.get(1).heading().style() == HeadingStyle.MARKDOWN
                || (REPORTS.occursIn(heading.text()) && headsNoMore(first, blocks)));
    boolean named = heading.style() != HeadingStyle.LABEL || REPORTS.occursIn(heading.text());
    return !alone && (above || bold || (named && headsFields(first, blocks))) ? first : null;
  }

  /** A title without markup: a short first line that stands alone; null where there is none. */
  static @Nullable Heading bare(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
      return null;
    }
    String text = first.text().get(0).text().strip();
    if (first.text().size() == 1 ? !standsAlone(text, blocks) : !headsLabels(first)) {
      return null;
    }
    boolean titled =
        text.split("\\s+", -1).length <= MOST_WORDS
            && text.codePoints().anyMatch(Character::isLetter)
            && Label.of(text).isEmpty()
            && !Placeholders.isAll(text)
            && ".!?:,".indexOf(text.charAt(text.length() - 1)) < 0;
    int line = first.lines().first();
    return titled ? new Heading(new Lines(line, line), 1, HeadingStyle.MARKDOWN, text) : null;
  }

  /** A line right above a list introduces it, unless it is in capitals. */
  private static boolean standsAlone(String text, List<Block> blocks) {
    return blocks.size() > 1 && (!(blocks.get(1) instanceof ListBlock) || isInCapitals(text));
  }

  /** Whether all lines below the first are labelled. */
  private static boolean headsLabels(Paragraph paragraph) {
    return paragraph.text().stream().skip(1).allMatch(line -> Label.of(line.text()).isPresent());
  }

  private static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static String withoutParentheses(String text) {
    return text.replaceAll("\\([^()]*\\)", " ");
  }

  /** A heading among equals is a title if nothing but header fields stands below it. */
  private static boolean headsFields(Section first, List<Block> blocks) {
    return headsNoMore(first, blocks)
        && below(first, blocks).stream().mapToInt(block -> ((Paragraph) block).text().size()).sum()
            > 1;
  }

  /** Whether at most header fields stand between a heading and the next. */
  private static boolean headsNoMore(Section first, List<Block> blocks) {
    return below(first, blocks).stream().allMatch(TemplateTitle::isFields);
  }

  private static List<Block> below(Section first, List<Block> blocks) {
    return blocks.stream()
        .dropWhile(block -> !block.equals(first.heading()))
        .skip(1)
        .takeWhile(block -> !(block instanceof Heading))
        .toList();
  }

  private static boolean isFields(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.text().stream()
            .allMatch(
                line ->
                    Label.of(line.text()).filter(label -> !label.value().isEmpty()).isPresent());
  }
}
