// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Weighs how likely a place in a definition holds the template of the agent's own report, by what
 * is said before it, by the headings above it, and by its shape.
 *
 * <p>Abstaining beats guessing: what is only shaped like a template is none.
 */
final class TemplateScore {

  private static final int LEAST = 3;
  private static final int LEAST_UNFENCED = 5;
  private static final int BEST_SHAPE = 2;
  private static final int CERTAIN = 4;
  private static final int FEWEST_CLAUSES = 3;
  private static final int FEWEST_FIELDS = 2;
  private static final int FEWEST_SECTIONS = 3;
  private static final int FEWEST_BLANKS = 5;

  private static final Pattern FILE_NAME = Pattern.compile("\\w\\.\\p{Lower}{2,5}\\b");
  private static final Pattern COLON = Pattern.compile("[:：]\\**$");

  /** A file to write whose name is that of a report. */
  private static final Pattern REPORT_FILE =
      Pattern.compile(
          "(?i)\\b(?:produce|write|create|generate|save|output|fill in)\\b[^:]*"
              + "(?:report|review|sign-?off|assessment|audit|findings|verdict)[\\w.-]*\\.md\\b");

  /** Words for a form itself; what stands right below such a heading needs no sentence. */
  private static final Lexicon FORM = Lexicon.of("template-form");

  private final Lexicon announcing = Lexicon.of("template-lead");
  private final Lexicon commanding = Lexicon.of("template-command");
  private final Lexicon naming = Lexicon.of("template-heading");
  private final Lexicon denying = Lexicon.of("no-template");

  /** Whether what is said before a place leaves room for a template there, whatever its shape. */
  boolean mayAccept(TemplatePlace place) {
    return words(place) + BEST_SHAPE >= least(place);
  }

  private static int least(TemplatePlace place) {
    return place.kind() == TemplatePlace.Kind.FENCE ? LEAST : LEAST_UNFENCED;
  }

  /** Whether a place that was read as a template is one. */
  boolean accepts(TemplatePlace place, ReportTemplate template) {
    return shape(template) >= 0 && words(place) + shape(template) >= least(place);
  }

  /** Whether what is said before a place leaves no doubt that parts of a report follow. */
  boolean isCertain(TemplatePlace place) {
    String heading = place.headings().isEmpty() ? "" : place.headings().get(0);
    boolean named = naming.occursIn(FORM.removeFrom(heading));
    // The format of a file is not that of the report.
    boolean ofFile = FILE_NAME.matcher(place.lead()).find();
    return words(place) >= CERTAIN && !ofFile && (named || isAnnounced(place.lead()));
  }

  private boolean isAnnounced(String lead) {
    return COLON.matcher(lead).find()
        && (announcing.occursIn(lead) || REPORT_FILE.matcher(lead).find());
  }

  private int words(TemplatePlace place) {
    String lead = place.lead();
    boolean announced = isAnnounced(lead);
    if (lead.isEmpty() && place.kind() == TemplatePlace.Kind.HEADINGS) {
      announced = announcing.occursIn(place.headings().get(0));
    }
    int score = denying.occursIn(lead) ? -6 : announced ? 3 : 0;
    score += announced && naming.occursIn(lead) && FORM.occursIn(lead) ? 1 : 0;
    score += place.list() != null && commanding.isWhole(lead.strip()) ? 2 : 0;
    List<String> headings = place.headings();
    boolean form =
        (lead.isEmpty() || COLON.matcher(lead).find())
            && !headings.isEmpty()
            && (FORM.occursIn(headings.get(0)) || naming.isWhole(headings.get(0).strip()));
    score += form && place.kind() != TemplatePlace.Kind.FENCE ? 2 : 0;
    for (int at = 0; at < headings.size(); at++) {
      score -= denying.occursIn(headings.get(at)) ? 6 : 0;
      score += naming.occursIn(headings.get(at)) ? (at == 0 ? 2 : 1) : 0;
    }
    return score;
  }

  /** Whether the words before a place say that no template of a report stands there. */
  boolean denies(TemplatePlace place) {
    return words(place) < 0;
  }

  /** Whether a template is so full that its shape alone tells what it is. */
  static boolean isWholeForm(ReportTemplate template) {
    return (template.title().isPresent() || template.fields().size() >= FEWEST_FIELDS)
        && template.sections().size() >= FEWEST_SECTIONS
        && template.placeholders().size() + inSections(template) >= FEWEST_BLANKS;
  }

  private static int inSections(ReportTemplate template) {
    return template.sections().stream()
        .mapToInt(section -> section.entries().size() + section.items().size())
        .sum();
  }

  /** Named parts speak for a template, and so does text to fill in; below 0 it can be none. */
  private static int shape(ReportTemplate template) {
    int parts = template.fields().size() + template.sections().size();
    int clauses = parts + (template.title().isPresent() ? 1 + inSections(template) : 0);
    if (clauses < FEWEST_CLAUSES) {
      return -1;
    }
    return 1 + (template.placeholders().isEmpty() ? 0 : 1);
  }
}
