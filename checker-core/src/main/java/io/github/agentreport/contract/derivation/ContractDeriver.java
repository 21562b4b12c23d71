// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.ChecklistClause;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.document.Lines;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Derives the contract from an agent's definition: the report's form from the fenced template, the
 * items to verify from the checklists outside it. Immutable and thread-safe.
 */
public final class ContractDeriver {

  private final MarkdownReader reader;
  private final TemplateScore score = new TemplateScore();

  /**
   * Creates a deriver.
   *
   * @param reader what reads the definition and the template in it
   */
  public ContractDeriver(MarkdownReader reader) {
    this.reader = reader;
  }

  /**
   * Derives a contract.
   *
   * @param definition the definition's text
   * @return the contract, {@linkplain Contract#isEmpty() empty} where the definition demands
   *     nothing
   * @throws UnreadableSourceException if the definition cannot be parsed
   */
  public Contract derive(SourceText definition) throws UnreadableSourceException {
    MarkdownDocument document = reader.read(definition);
    List<ReportTemplate> templates = templates(document);
    return new Contract(
        agent(definition),
        definition.file(),
        sha256(definition.text()),
        templates,
        SelfChecks.in(document).stream().filter(list -> !isPart(list, templates)).toList(),
        List.of(),
        List.of(),
        Map.of(),
        0);
  }

  /** Whether a checklist stands in a template that has no fence around it. */
  private static boolean isPart(ChecklistClause checklist, List<ReportTemplate> templates) {
    List<ItemClause> items =
        templates.stream()
            .flatMap(template -> template.sections().stream())
            .flatMap(section -> section.items().stream())
            .toList();
    Set<Integer> lines =
        items.stream().map(item -> item.origin().startLine()).collect(Collectors.toSet());
    return checklist.items().stream().allMatch(item -> lines.contains(item.origin().startLine()))
        && Set.copyOf(items).containsAll(checklist.items());
  }

  private List<ReportTemplate> templates(MarkdownDocument document)
      throws UnreadableSourceException {
    List<ReportTemplate> headed = new ArrayList<>();
    BitSet linesOfHeaded = new BitSet();
    for (TemplatePlace place : HeadedTemplate.in(document)) {
      Optional<ReportTemplate> template = accepted(document, place);
      if (template.isPresent()) {
        headed.add(template.get());
        linesOfHeaded.set(place.lines().first(), place.lines().last() + 1);
      }
    }
    List<ReportTemplate> templates = new ArrayList<>();
    TemplatePlace before = null;
    for (TemplatePlace place : TemplatePlaces.in(document)) {
      // A list inside a template is a part of it.
      boolean part = place.list() != null && linesOfHeaded.get(place.lines().first());
      Optional<ReportTemplate> template = part ? Optional.empty() : accepted(document, place);
      if (template.isPresent()) {
        boolean goesOn = before != null && before.isContinuedBy(place);
        ReportTemplate last = goesOn ? templates.remove(templates.size() - 1) : null;
        templates.add(last == null ? template.get() : last.followedBy(template.get()));
        before = place;
      }
    }
    templates.addAll(headed);
    return templates.isEmpty() ? loneForm(document) : templates;
  }

  /** The only fence that is a whole form, where no words say of any what it is. */
  private List<ReportTemplate> loneForm(MarkdownDocument document)
      throws UnreadableSourceException {
    List<ReportTemplate> forms = new ArrayList<>();
    for (TemplatePlace place : TemplatePlaces.in(document)) {
      if (place.kind() == TemplatePlace.Kind.FENCE && !score.denies(place)) {
        ReportTemplate template = read(document, place);
        if (TemplateScore.isWholeForm(template)) {
          forms.add(template);
        }
      }
    }
    return forms.size() == 1 ? forms : List.of();
  }

  private Optional<ReportTemplate> accepted(MarkdownDocument document, TemplatePlace place)
      throws UnreadableSourceException {
    // Reading a list is cheaper than weighing the words before it, reading a fence is not.
    if (place.list() != null || score.mayAccept(place)) {
      ReportTemplate template = read(document, place);
      if (score.accepts(place, template)) {
        return Optional.of(template);
      }
    }
    return Optional.empty();
  }

  private ReportTemplate read(MarkdownDocument document, TemplatePlace place)
      throws UnreadableSourceException {
    if (place.list() != null) {
      // Weighing the words before a list costs more than looking at its names.
      boolean loosely = PartsList.isLoose(place.list()) && score.isCertain(place);
      return PartsList.read(place.list(), document.source(), loosely);
    }
    Lines lines = place.lines();
    FrontMatter front = FrontMatter.of(document.source(), lines);
    Lines body = new Lines(Math.min(front.bodyLine(), lines.last()), lines.last());
    return new TemplateReader(front, reader.readFenced(document.source(), body)).read();
  }

  private static String agent(SourceText definition) {
    String name = FrontMatter.of(definition).value("name");
    String file = definition.file().substring(definition.file().lastIndexOf('/') + 1);
    return name.isEmpty() ? file.replaceFirst("\\.md$", "") : name;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
