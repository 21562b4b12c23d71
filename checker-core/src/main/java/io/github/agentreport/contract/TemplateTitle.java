package io.github.agentreport.contract;

import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the title of a template from its first section: a title stands above all other headings.
 */
final class TemplateTitle {

  private TemplateTitle() {}

  /** The section that the title heads; null where the template begins with a section. */
  static @Nullable Section find(List<Section> sections) {
    if (sections.isEmpty()) {
      return null;
    }
    Section first = sections.get(0);
    Heading heading = first.heading();
    boolean above =
        sections.stream().skip(1).allMatch(other -> other.heading().rank() > heading.rank());
    boolean markdown = heading.style() == HeadingStyle.MARKDOWN;
    boolean leading = heading.lines().first() == sections.get(0).extent().first();
    return above && markdown && leading ? first : null;
  }
}
