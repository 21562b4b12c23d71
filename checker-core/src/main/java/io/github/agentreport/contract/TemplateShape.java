package io.github.agentreport.contract;

/** Tells a report's template from other fenced text by what it would demand. */
final class TemplateShape {

  private static final int FEWEST_CLAUSES = 3;

  private final ReportTemplate template;

  TemplateShape(ReportTemplate template) {
    this.template = template;
  }

  /** Whether the template is made of named parts rather than of free text. */
  boolean isReport() {
    int clauses = template.fields().size() + template.sections().size();
    return clauses + (template.title().isPresent() ? 1 : 0) >= FEWEST_CLAUSES;
  }
}
