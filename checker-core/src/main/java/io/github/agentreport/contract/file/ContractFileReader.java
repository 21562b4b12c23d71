// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.GroupClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.contract.TitleClause;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.contract.Waiver;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads contract files, JSON or YAML, that stand alone or extend a definition or another contract
 * file. Immutable and thread-safe.
 */
public final class ContractFileReader {

  private static final ValueRule ANY_VALUE = new ValueRule("", List.of(), null, null);

  private final Set<String> rules;

  /**
   * Creates a reader.
   *
   * @param rules the ids of the rules whose severities a file may set
   */
  public ContractFileReader(Set<String> rules) {
    this.rules = Collections.unmodifiableSet(new TreeSet<>(rules));
  }

  /** Gives the contract that a contract file extends. */
  public interface Bases {

    /**
     * Finds a contract.
     *
     * @param reference what the file has under {@code extends}
     * @param place where it has it
     * @return the contract
     * @throws ContractFileException if there is none, or it extends the file that asks
     */
    Contract base(String reference, SourceLocation place) throws ContractFileException;
  }

  /**
   * Reads a contract file.
   *
   * @param source the file's text; JSON if the file's name ends in {@code .json}, else YAML
   * @param sha256 the digest of that text
   * @param bases gives what the file extends
   * @return the contract
   * @throws ContractFileException if something in the file is wrong; the first mistake is reported
   */
  public Contract read(SourceText source, String sha256, Bases bases) throws ContractFileException {
    Keys keys = Keys.of(DataReader.read(source), "contract");
    keys.text("$schema");
    String reference = keys.name("extends").orElse(null);
    Contract base = reference == null ? null : bases.base(reference, keys.location("extends"));
    Keys definition = keys.mapping("definition").orElse(null);
    String file = definition == null ? null : definition.required("file");
    String digest = definition == null ? sha256 : definition.required("sha256");
    if (definition != null) {
      definition.done();
    }
    Origins origins = new Origins(file);
    Contract contract =
        new Contract(
            base == null ? keys.required("agent") : keys.name("agent").orElse(base.agent()),
            file == null ? source.file() : file,
            digest,
            reports(keys, base == null ? List.of() : base.reports(), origins),
            Merge.lists(
                base == null ? List.of() : base.checklists(),
                keys.mappings("checklists"),
                "heading",
                (one, before) -> checklist(one, before, origins)),
            Merge.lists(
                base == null ? List.of() : base.groups(),
                keys.mappings("groups"),
                "name",
                (one, before) -> group(one, before, origins)),
            waivers(keys, base == null ? List.of() : base.waivers()),
            rules(keys, base == null ? Map.of() : base.rules()),
            keys.number("maxUnverifiable", base == null ? 0 : base.maxUnverifiable()));
    keys.done();
    return contract;
  }

  private static List<ReportTemplate> reports(Keys keys, List<ReportTemplate> base, Origins origins)
      throws ContractFileException {
    List<ReportTemplate> reports = new ArrayList<>(base);
    List<Keys> changes = keys.mappings("reports");
    for (int at = 0; at < changes.size(); at++) {
      if (at < base.size()) {
        reports.set(at, report(changes.get(at), base.get(at), origins));
      } else {
        reports.add(report(changes.get(at), null, origins));
      }
    }
    return reports;
  }

  private static ReportTemplate report(Keys keys, @Nullable ReportTemplate base, Origins origins)
      throws ContractFileException {
    TitleClause title = base == null ? null : base.titleClause();
    Keys titleKeys = keys.mapping("title").orElse(null);
    ReportTemplate report =
        new ReportTemplate(
            titleKeys == null ? title : title(titleKeys, title, origins),
            Merge.lists(
                base == null ? List.of() : base.fields(),
                keys.mappings("fields"),
                "name",
                (one, before) -> field(one, before, origins)),
            Merge.lists(
                base == null ? List.of() : base.sections(),
                keys.mappings("sections"),
                "heading",
                new SectionReader(origins)::section),
            new LinkedHashSet<>(
                keys.texts("placeholders")
                    .orElse(base == null ? List.of() : List.copyOf(base.placeholders()))));
    keys.done();
    return report;
  }

  private static TitleClause title(Keys keys, @Nullable TitleClause base, Origins origins)
      throws ContractFileException {
    TitleClause title =
        new TitleClause(
            base == null ? keys.required("text") : keys.name("text").orElse(base.text()),
            TermsReader.terms(keys, base == null ? Terms.NONE : base.terms()),
            origins.of(keys, "text", base));
    keys.done();
    return title;
  }

  private static FieldClause field(Keys keys, @Nullable FieldClause base, Origins origins)
      throws ContractFileException {
    FieldClause field =
        new FieldClause(
            keys.required("name"),
            TermsReader.value(keys, base == null ? ANY_VALUE : base.value()),
            keys.flag("optional", base != null && base.optional()),
            TermsReader.terms(keys, base == null ? Terms.NONE : base.terms()),
            origins.of(keys, "name", base));
    keys.done();
    return field;
  }

  private static ChecklistClause checklist(
      Keys keys, @Nullable ChecklistClause base, Origins origins) throws ContractFileException {
    ChecklistClause checklist =
        new ChecklistClause(
            keys.required("heading"),
            Merge.lists(
                base == null ? List.of() : base.items(),
                keys.mappings("items"),
                "text",
                new SectionReader(origins)::item),
            TermsReader.termsOfItems(keys, base == null ? Terms.NONE : base.terms()),
            origins.of(keys, "heading", base));
    keys.done();
    return checklist;
  }

  private static GroupClause group(Keys keys, @Nullable GroupClause base, Origins origins)
      throws ContractFileException {
    GroupClause group =
        new GroupClause(
            keys.required("name"),
            keys.names("oneOf").orElse(base == null ? List.of() : base.oneOf()),
            TermsReader.terms(keys, base == null ? Terms.NONE : base.terms()),
            origins.of(keys, "name", base));
    keys.done();
    if (group.oneOf().isEmpty()) {
      throw new ContractFileException(keys.location(), "The group has no items in \"oneOf\".");
    }
    return group;
  }

  private List<Waiver> waivers(Keys keys, List<Waiver> base) throws ContractFileException {
    List<Waiver> waivers = new ArrayList<>(base);
    for (Keys one : keys.mappings("waivers")) {
      String rule = one.text("rule").orElse(null);
      if (rule != null && !rules.contains(rule)) {
        throw Keys.unknown(one.location("rule"), rule, "rule", rules);
      }
      waivers.add(
          new Waiver(
              one.required("clause"),
              rule,
              one.required("reason"),
              one.required("owner"),
              date(one),
              one.location("clause")));
      one.done();
    }
    return waivers;
  }

  private static LocalDate date(Keys keys) throws ContractFileException {
    String until = keys.required("until");
    try {
      return LocalDate.parse(until);
    } catch (DateTimeException e) {
      throw new ContractFileException(
          keys.location("until"), "\"%s\" is no date such as 2026-12-31.".formatted(until));
    }
  }

  private Map<String, String> rules(Keys keys, Map<String, String> base)
      throws ContractFileException {
    Map<String, String> severities = new LinkedHashMap<>(base);
    Keys own = keys.mapping("rules").orElse(null);
    if (own != null) {
      for (String rule : own.members().keySet()) {
        if (!rules.contains(rule)) {
          throw Keys.unknown(own.location(rule), rule, "rule", rules);
        }
        severities.put(rule, TermsReader.severity(own, rule));
      }
    }
    return severities;
  }
}
