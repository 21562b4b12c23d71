// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says to an agent what a clause demands besides being there; each phrase begins with its comma.
 */
final class ClauseWording {

  /** A text in quotation marks. */
  static String quote(String text) {
    return "\"" + text + "\"";
  }

  /** A text as code, whatever backticks are in it. */
  static String code(String text) {
    if (text.indexOf('`') < 0) {
      return "`" + text + "`";
    }
    return "`` " + text + " ``";
  }

  /** Bounds on the number of something. */
  static String bounds(Bounds bounds, String noun) {
    if (bounds.most() == Integer.MAX_VALUE) {
      return bounds.least() == 0 ? "" : ", at least " + counted(bounds.least(), noun);
    }
    return bounds.least() == 0
        ? ", at most " + counted(bounds.most(), noun)
        : ", %s to %s".formatted(bounds.least(), counted(bounds.most(), noun));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** What the value of a field or an entry may be. */
  String value(ValueRule value) {
    StringBuilder text = new StringBuilder();
    if (!value.oneOf().isEmpty()) {
      text.append(", one of ").append(list(value.oneOf()));
    } else if (!Placeholders.in(value.placeholder()).isEmpty()) {
      text.append(", in place of ").append(code(value.placeholder()));
    }
    if (value.atLeast() != null) {
      text.append(", version ").append(value.atLeast()).append(" or later");
    }
    if (value.matches() != null) {
      text.append(", matching ").append(code(value.matches()));
    }
    return text.toString();
  }

  /** A section, without what stands in it. */
  String section(SectionClause section) {
    String presence =
        switch (section.presence()) {
          case REQUIRED -> "The section %s";
          case OPTIONAL -> "The section %s, which may be left out";
          case REPEATED -> "Any number of sections like %s";
        };
    boolean holds =
        section.table().isPresent()
            || section.code().isPresent()
            || !section.entries().isEmpty()
            || !section.items().isEmpty();
    String parent = section.parent();
    return presence.formatted(quote(section.text()))
        + (parent == null ? "" : ", inside " + quote(parent))
        + bounds(section.size().words(), "word")
        + bounds(section.size().listItems(), "list item")
        + terms(section)
        + (holds ? ", with:" : ".");
  }

  /** What a contract file adds. */
  String terms(Clause clause) {
    Terms terms = clause.terms();
    StringBuilder text = new StringBuilder();
    if (!terms.aliases().isEmpty()) {
      text.append(", also called ").append(list(terms.aliases()));
    }
    if (terms.requiredIf() != null) {
      text.append(", required if ").append(condition(terms.requiredIf()));
    }
    if (terms.notApplicable()) {
      text.append(", may be marked as not applicable");
    }
    return text.toString();
  }

  private static String condition(Condition condition) {
    if (condition instanceof Condition.FieldIs field) {
      return "%s is %s".formatted(quote(field.field()), list(field.values()));
    } else if (condition instanceof Condition.PathChanged path) {
      return "a file was changed that matches " + code(path.pattern());
    }
    throw new IllegalStateException("no condition: " + condition);
  }

  private static String list(List<String> texts) {
    return texts.stream().map(ClauseWording::quote).collect(Collectors.joining(", "));
  }
}
