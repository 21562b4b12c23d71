package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds templates without any fence: a heading, a sentence that announces what a report holds, and
 * lower headings, which are the report's sections.
 */
final class HeadedTemplate {

  private HeadedTemplate() {}

  /** The places where headings of the definition itself may be a template. */
  static List<TemplatePlace> in(MarkdownDocument definition) {
    List<TemplatePlace> places = new ArrayList<>();
    List<Block> blocks = definition.blocks();
    for (Section section : definition.sections()) {
      int at = blocks.indexOf(section.heading());
      if (section.heading().style() == HeadingStyle.MARKDOWN
          && at + 2 < blocks.size()
          && blocks.get(at + 1) instanceof Paragraph lead
          && blocks.get(at + 2) instanceof Heading first
          && first.rank() > section.heading().rank()
          && first.style() == HeadingStyle.MARKDOWN) {
        places.add(
            new TemplatePlace(
                TemplatePlace.Kind.HEADINGS,
                new Lines(first.lines().first(), section.extent().last()),
                lead.text().get(lead.text().size() - 1).text(),
                List.of(section.heading().text())));
      }
    }
    return places;
  }
}
