// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through a definition and collects the places where a report's template may stand. */
final class TemplatePlaces {

  private static final Set<String> LANGUAGES = Set.of("", "markdown", "md", "text", "txt", "mdx");

  private final List<TemplatePlace> places = new ArrayList<>();
  private final List<Heading> above = new ArrayList<>();
  private String lead = "";
  private final ExampleLines examples;
  private final @Nullable Heading title;

  private TemplatePlaces(MarkdownDocument definition) {
    this.examples = new ExampleLines(definition);
    this.title = DocumentTitle.of(definition);
  }

  /** The fenced texts and lists that may be templates, in order, each with what announces it. */
  static List<TemplatePlace> in(MarkdownDocument definition) {
    TemplatePlaces collector = new TemplatePlaces(definition);
    definition.blocks().forEach(collector::visit);
    return collector.places;
  }

  private void visit(Block block) {
    if (examples.contains(block)) {
      return;
    }
    if (block instanceof Heading heading) {
      above.removeIf(other -> other.rank() >= heading.rank());
      // A line that ends in a colon leads to what follows it; it heads nothing.
      if (heading.style() != HeadingStyle.LABEL) {
        above.add(heading);
      }
      lead = heading.style() == HeadingStyle.MARKDOWN ? "" : heading.text() + ":";
    } else if (block instanceof CodeBlock code) {
      addFence(code);
      lead = "";
    } else if (block instanceof Paragraph paragraph) {
      lead = lastLine(paragraph.text());
    } else if (block instanceof ListBlock list) {
      add(list.lines(), TemplatePlace.Kind.LIST, list);
      list.items().forEach(this::visitItem);
    }
  }

  private void visitItem(ListItem item) {
    lead = lastLine(item.text());
    for (Block block : item.blocks()) {
      if (block instanceof CodeBlock code) {
        addFence(code);
      } else if (block instanceof Paragraph paragraph) {
        lead = lastLine(paragraph.text());
      }
    }
  }

  private void addFence(CodeBlock code) {
    if (code.fenced() && LANGUAGES.contains(code.language()) && !code.content().isBlank()) {
      int count = (int) code.content().lines().count();
      Lines content = new Lines(code.contentLine(), code.contentLine() + count - 1);
      add(content, TemplatePlace.Kind.FENCE, null);
    }
  }

  private void add(Lines lines, TemplatePlace.Kind kind, @Nullable ListBlock list) {
    List<String> headings = new ArrayList<>();
    for (Heading heading : above) {
      // The document's own title names the agent, not what stands here.
      if (!Headings.isSame(heading, title)) {
        headings.add(0, heading.text());
      }
    }
    places.add(new TemplatePlace(kind, lines, lead, headings, list));
  }

  private static String lastLine(List<TextLine> lines) {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
  }
}
