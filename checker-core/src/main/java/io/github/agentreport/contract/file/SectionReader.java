// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.contract.CodeClause;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.TableClause;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.contract.ValueRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sections with what they hold. */
final class SectionReader {

  private static final ValueRule ANY_VALUE = new ValueRule("", List.of(), null, null);
  private static final int USUAL_LEVEL = 2;
  private static final int DEEPEST_LEVEL = 6;

  private final Origins origins;

  SectionReader(Origins origins) {
    this.origins = origins;
  }

  SectionClause section(Keys keys, @Nullable SectionClause base) throws ContractFileException {
    String heading = keys.required("heading");
    Size size = base == null ? Size.ANY : base.size();
    SectionClause section =
        new SectionClause(
            heading,
            keys.number("level", base == null ? USUAL_LEVEL : base.level(), DEEPEST_LEVEL),
            keys.text("parent").orElse(base == null ? null : base.parent()),
            presence(keys, base),
            Merge.lists(
                base == null ? List.of() : base.entries(),
                keys.mappings("entries"),
                "name",
                this::entry),
            Merge.lists(
                base == null ? List.of() : base.items(),
                keys.mappings("items"),
                "text",
                this::item),
            table(keys, heading, base),
            code(keys, heading, base),
            new Size(
                TermsReader.bounds(keys.mapping("words").orElse(null), size.words()),
                TermsReader.bounds(keys.mapping("listItems").orElse(null), size.listItems())),
            TermsReader.termsOfItems(keys, base == null ? Terms.NONE : base.terms()),
            origins.of(keys, "heading", base));
    keys.done();
    return section;
  }

  private static Presence presence(Keys keys, @Nullable SectionClause base)
      throws ContractFileException {
    Presence before = base == null ? Presence.REQUIRED : base.presence();
    if (keys.flag("repeat", before == Presence.REPEATED)) {
      keys.flag("optional", true);
      return Presence.REPEATED;
    }
    return keys.flag("optional", before == Presence.OPTIONAL)
        ? Presence.OPTIONAL
        : Presence.REQUIRED;
  }

  private EntryClause entry(Keys keys, @Nullable EntryClause base) throws ContractFileException {
    EntryClause entry =
        new EntryClause(
            keys.required("name"),
            TermsReader.value(keys, base == null ? ANY_VALUE : base.value()),
            keys.flag("binding", base == null || base.binding()),
            TermsReader.terms(keys, base == null ? Terms.NONE : base.terms()),
            origins.of(keys, "name", base));
    keys.done();
    return entry;
  }

  ItemClause item(Keys keys, @Nullable ItemClause base) throws ContractFileException {
    Terms terms = TermsReader.termsOfItems(keys, base == null ? Terms.NONE : base.terms());
    ItemClause item =
        new ItemClause(
            keys.required("text"),
            keys.flag("binding", base == null || base.binding()),
            terms.withEvidence(RequirementReader.requirements(keys, terms.evidence())),
            origins.of(keys, "text", base));
    keys.done();
    return item;
  }

  private @Nullable TableClause table(Keys section, String heading, @Nullable SectionClause base)
      throws ContractFileException {
    TableClause before = base == null ? null : base.tableClause();
    Keys keys = section.mapping("table").orElse(null);
    if (keys == null) {
      return before;
    }
    List<String> columns =
        keys.texts("columns").orElse(before == null ? List.of() : before.columns());
    if (columns.isEmpty()) {
      throw new ContractFileException(keys.location(), "The key \"columns\" is missing here.");
    }
    TableClause table =
        new TableClause(
            heading,
            columns,
            rows(keys, before == null ? List.of() : before.exampleRows()),
            TermsReader.bounds(
                keys.mapping("rows").orElse(null), before == null ? Bounds.NONE : before.rows()),
            origins.of(keys, "columns", before));
    keys.done();
    return table;
  }

  private static List<List<String>> rows(Keys keys, List<List<String>> base)
      throws ContractFileException {
    List<DataNode> nodes = keys.nodes("exampleRows").orElse(null);
    if (nodes == null) {
      return base;
    }
    List<List<String>> rows = new ArrayList<>();
    for (DataNode node : nodes) {
      rows.add(Keys.textsOf(node, "exampleRows"));
    }
    return rows;
  }

  private @Nullable CodeClause code(Keys keys, String heading, @Nullable SectionClause base)
      throws ContractFileException {
    CodeClause before = base == null ? null : base.codeClause();
    int line = keys.number("codeLine", 0);
    if (!keys.flag("code", before != null)) {
      return null;
    }
    return before != null && line == 0
        ? before
        : new CodeClause(heading, origins.of(line, keys.location("code")));
  }
}
