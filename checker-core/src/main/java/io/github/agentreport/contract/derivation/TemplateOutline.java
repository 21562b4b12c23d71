// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.TextLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template taken apart: its title, what stands before the first section, and its sections.
 *
 * <p>Sections are what the Markdown headings head or, in a template without any, the bold lines;
 * the labels only where there is neither.
 *
 * @param title the title; null where the template begins with a section
 * @param style how its section headings are written
 * @param header the blocks before the first section, without the title
 * @param parts the sections, in order
 */
record TemplateOutline(
    @Nullable Heading title, HeadingStyle style, List<Block> header, List<Part> parts) {

  TemplateOutline {
    header = List.copyOf(header);
    parts = List.copyOf(parts);
  }

  /**
   * A section.
   *
   * @param heading its heading
   * @param blocks its blocks, without those of the sections inside it
   * @param path its heading's text and those of the sections around it, the nearest first
   */
  record Part(Heading heading, List<Block> blocks, List<String> path) {}

  static TemplateOutline of(MarkdownDocument template) {
    List<Section> sections = template.sections();
    Section titled = TemplateTitle.find(sections, template.blocks());
    Heading title = titled == null ? TemplateTitle.bare(template.blocks()) : titled.heading();
    HeadingStyle style = style(sections, title);
    boolean flat = style != HeadingStyle.MARKDOWN && isFlat(template.blocks(), title);
    List<Block> header = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    Deque<Heading> around = new ArrayDeque<>();
    List<Block> current = header;
    for (Block block : template.blocks()) {
      if (!flat
          && block instanceof Heading heading
          && heading.style() == style
          && !Headings.isSame(heading, title)) {
        while (!around.isEmpty() && around.element().rank() >= heading.rank()) {
          around.pop();
        }
        around.push(heading);
        current = new ArrayList<>();
        parts.add(new Part(heading, current, around.stream().map(Heading::text).toList()));
      } else if (!Headings.isSame(block, title)) {
        current.add(block);
      }
    }
    return new TemplateOutline(title, flat ? HeadingStyle.MARKDOWN : style, header, parts);
  }

  /**
   * Whether pseudo headings stand among labelled lines that have values: then they are labels too,
   * whose values are lists or code below them.
   */
  private static boolean isFlat(List<Block> blocks, @Nullable Heading title) {
    int headings = 0;
    int valued = 0;
    int valuedBehind = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading && !Headings.isSame(heading, title)) {
        headings++;
      } else if (block instanceof Paragraph paragraph) {
        int labels = (int) paragraph.text().stream().filter(TemplateOutline::hasValue).count();
        valued += labels;
        valuedBehind += headings > 0 ? labels : 0;
      }
    }
    return valuedBehind > 0 && valued > headings;
  }

  private static boolean hasValue(TextLine line) {
    return line.source().startsWith("**")
        && Label.of(line.text()).filter(label -> !label.value().isEmpty()).isPresent();
  }

  private static HeadingStyle style(List<Section> sections, @Nullable Heading title) {
    return sections.stream()
        .map(Section::heading)
        .filter(heading -> !Headings.isSame(heading, title))
        .map(Heading::style)
        .min(HeadingStyle::compareTo)
        .orElse(HeadingStyle.LABEL);
  }
}
