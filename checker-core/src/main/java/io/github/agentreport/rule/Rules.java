// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import java.util.List;

/** The rules, in the order in which a reader meets what they are about. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new TitleMissingRule(),
          new TitleForeignRule(),
          new FieldMissingRule(),
          new FieldUnfilledRule(),
          new FieldChoiceRule(),
          new FieldVersionRule(),
          new FieldNumberRule(),
          new FieldPatternRule(),
          new SectionMissingRule(),
          new SectionEmptyRule(),
          new SectionEvasiveRule(),
          new SectionSizeRule(),
          new EntryMissingRule(),
          new EntryUnfilledRule(),
          new TableMissingRule(),
          new TableColumnsRule(),
          new TableRowsRule(),
          new TableRowMissingRule(),
          new TableExampleRowsRule(),
          new TableSizeRule(),
          new CodeMissingRule(),
          new PlaceholderLeftRule(),
          new ValueEvasiveRule(),
          new StatusContradictedRule(),
          new CountContradictedRule(),
          new ChecklistMissingRule(),
          new ItemMissingRule(),
          new ItemOpenRule(),
          new ItemUnclearRule(),
          new ItemNegatedRule(),
          new ItemContradictedRule(),
          new ItemPartsOpenRule(),
          new ItemHiddenRule(),
          new ItemNotApplicableRule(),
          new GroupUnmetRule(),
          new LooseMatchRule());

  private Rules() {}

  /**
   * All rules.
   *
   * @return the rules, each with an id of its own
   */
  public static List<Rule> all() {
    return ALL;
  }
}
