package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template that is no more than a list of named parts: {@code 1. **Findings**: …}. */
final class PartsList {

  private static final int FEWEST_PARTS = 3;

  private static final ReportTemplate NONE =
      new ReportTemplate(null, List.of(), List.of(), Set.of());

  /** A name in bold, behind which the line ends or an explanation begins. */
  private static final Pattern NAMED =
      Pattern.compile("^\\*\\*([^*`\\[{<]{2,60})(?:\\*\\*\\s*(?:$|[:：—–(（-])|(?<=[:：])\\*\\*)");

  private PartsList() {}

  /** The template; without sections where an item of the list has no name in bold. */
  static ReportTemplate read(ListBlock list, SourceText source) {
    List<SectionClause> sections = new ArrayList<>();
    for (ListItem item : list.items()) {
      if (item.text().isEmpty() || !isNamed(item.text().get(0))) {
        return NONE;
      }
      sections.add(section(item.text().get(0), source));
    }
    return sections.size() < FEWEST_PARTS
        ? NONE
        : new ReportTemplate(null, List.of(), sections, Set.of());
  }

  private static boolean isNamed(TextLine line) {
    return NAMED.matcher(line.source()).find();
  }

  private static SectionClause section(TextLine line, SourceText source) {
    Matcher name = NAMED.matcher(line.source());
    String text = name.find() ? name.group(1) : line.text();
    return new SectionClause(
        text.replaceFirst("[:：]$", "").strip(),
        0,
        null,
        OptionalParts.isOptional(line.text()) ? Presence.OPTIONAL : Presence.REQUIRED,
        List.of(),
        List.of(),
        null,
        null,
        Size.ANY,
        Terms.NONE,
        source.location(line.line()));
  }
}
