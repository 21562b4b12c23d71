package io.github.agentreport.contract;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the fenced templates of reports in a definition: by what is said before the fence, in a
 * heading, a bold line, a list item or a sentence.
 */
final class TemplatePlaces {

  private static final Set<String> LANGUAGES = Set.of("", "markdown", "md", "text", "txt", "mdx");

  private final Lexicon announcing = Lexicon.of("template-place");
  private final Lexicon denying = Lexicon.of("no-template-place");

  /** The content lines of the templates, in order. */
  List<Lines> in(MarkdownDocument document) {
    List<Lines> places = new ArrayList<>();
    List<Heading> above = new ArrayList<>();
    String lead = "";
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        above.removeIf(other -> other.rank() >= heading.rank());
        above.add(heading);
        lead = "";
      } else if (block instanceof CodeBlock code) {
        addIfTemplate(code, above, lead, places);
        lead = "";
      } else if (block instanceof Paragraph paragraph) {
        lead = lastLine(paragraph.text());
      } else if (block instanceof ListBlock list) {
        lead = addFromItems(list, above, places);
      }
    }
    return places;
  }

  private String addFromItems(ListBlock list, List<Heading> above, List<Lines> places) {
    String lead = "";
    for (ListItem item : list.items()) {
      lead = lastLine(item.text());
      for (Block block : item.blocks()) {
        if (block instanceof CodeBlock code) {
          addIfTemplate(code, above, lead, places);
        } else if (block instanceof Paragraph paragraph) {
          lead = lastLine(paragraph.text());
        }
      }
    }
    return lead;
  }

  private static String lastLine(List<TextLine> lines) {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
  }

  private void addIfTemplate(CodeBlock code, List<Heading> above, String lead, List<Lines> places) {
    boolean possible =
        code.fenced() && LANGUAGES.contains(code.language()) && !code.content().isBlank();
    if (possible && isAnnounced(above, lead)) {
      int count = (int) code.content().lines().count();
      places.add(new Lines(code.contentLine(), code.contentLine() + count - 1));
    }
  }

  /** The nearest words decide: the sentence before, then the headings from the inside out. */
  private boolean isAnnounced(List<Heading> above, String lead) {
    if (denying.occursIn(lead)) {
      return false;
    }
    if (announcing.occursIn(lead)) {
      return true;
    }
    for (int at = above.size() - 1; at >= 0; at--) {
      String heading = above.get(at).text();
      if (announcing.occursIn(heading)) {
        return true;
      }
      if (denying.occursIn(heading)) {
        return false;
      }
    }
    return false;
  }
}
