// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds templates without any fence: a heading, a sentence that announces what a report holds, and
 * lower headings or bold lines, which are the report's sections.
 */
final class HeadedTemplate {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)] ");

  private HeadedTemplate() {}

  /** The places where headings of the definition itself may be a template. */
  static List<TemplatePlace> in(MarkdownDocument definition) {
    Map<Integer, Section> sections = new HashMap<>();
    definition.sections().forEach(section -> sections.put(section.extent().first(), section));
    List<TemplatePlace> places = new ArrayList<>();
    List<Block> blocks = definition.blocks();
    for (int at = 0; at + 1 < blocks.size(); at++) {
      boolean led = at + 2 < blocks.size() && blocks.get(at + 1) instanceof Paragraph;
      if (blocks.get(at) instanceof Heading heading
          && blocks.get(led ? at + 2 : at + 1) instanceof Heading first
          && heading.style() == HeadingStyle.MARKDOWN
          && (led || first.style() == HeadingStyle.MARKDOWN)
          && (first.rank() > heading.rank()
              || heads(heading, first, led, blocks.subList(led ? at + 3 : at + 2, blocks.size()))
              || (led && isNumbered(first) && first.rank() == heading.rank()))) {
        Heading whole = first.rank() > heading.rank() ? heading : first;
        int last = Objects.requireNonNull(sections.get(whole.lines().first())).extent().last();
        if (isNumbered(first) && first.rank() == heading.rank()) {
          last = lastOfNumbered(definition.sections(), first);
        }
        places.add(
            new TemplatePlace(
                TemplatePlace.Kind.HEADINGS,
                new Lines(first.lines().first(), last),
                led ? lastLine((Paragraph) blocks.get(at + 1)) : "",
                List.of(heading.text()),
                null));
      }
    }
    return places;
  }

  /** Whether a heading is followed by the title of the template, on the same level. */
  private static boolean heads(Heading above, Heading title, boolean led, List<Block> below) {
    return (led || above.rank() == 1)
        && title.rank() == above.rank()
        && below.stream()
            .filter(Heading.class::isInstance)
            .limit(1)
            .anyMatch(heading -> ((Heading) heading).rank() > title.rank());
  }

  private static boolean isNumbered(Heading heading) {
    return NUMBER.matcher(heading.text().strip()).lookingAt();
  }

  /** The last line of the numbered sections that follow each other on one level. */
  private static int lastOfNumbered(List<Section> sections, Heading first) {
    int last = first.lines().last();
    for (Section section : sections) {
      Heading heading = section.heading();
      if (heading.lines().first() >= first.lines().first() && heading.rank() <= first.rank()) {
        if (heading.rank() < first.rank() || !isNumbered(heading)) {
          break;
        }
        last = section.extent().last();
      }
    }
    return last;
  }

  private static String lastLine(Paragraph paragraph) {
    return paragraph.text().get(paragraph.text().size() - 1).text();
  }
}
