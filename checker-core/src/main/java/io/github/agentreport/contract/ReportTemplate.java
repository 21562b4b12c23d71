// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One form that a report may have.
 *
 * @param titleClause its title; null where it begins with a section
 * @param fields its header fields, in order
 * @param sections its sections, in order, nested ones after the section around them
 * @param placeholders all texts in it that stand for something to fill in, brackets included
 */
public record ReportTemplate(
    @Nullable TitleClause titleClause,
    List<FieldClause> fields,
    List<SectionClause> sections,
    Set<String> placeholders) {

  /** Copies the collections. */
  public ReportTemplate {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    placeholders = Collections.unmodifiableSet(new TreeSet<>(placeholders));
  }

  /**
   * The title.
   *
   * @return the title; empty where the template begins with a section
   */
  public Optional<TitleClause> title() {
    return Optional.ofNullable(titleClause);
  }

  /**
   * This form with the parts of another behind its own.
   *
   * @param next the other form
   * @return the form
   */
  public ReportTemplate followedBy(ReportTemplate next) {
    List<FieldClause> allFields = new ArrayList<>(fields);
    allFields.addAll(next.fields);
    List<SectionClause> allSections = new ArrayList<>(sections);
    allSections.addAll(next.sections);
    Set<String> allPlaceholders = new TreeSet<>(placeholders);
    allPlaceholders.addAll(next.placeholders);
    return new ReportTemplate(titleClause, allFields, allSections, allPlaceholders);
  }

  /**
   * Whether the form demands nothing.
   *
   * @return true if it has no clause
   */
  public boolean isEmpty() {
    return titleClause == null && fields.isEmpty() && sections.isEmpty();
  }
}
