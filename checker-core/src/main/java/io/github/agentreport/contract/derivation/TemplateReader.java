// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.contract.CodeClause;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.TableClause;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.contract.TitleClause;
import io.github.agentreport.contract.ValueRules;
import io.github.agentreport.contract.derivation.TemplateOutline.Part;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Table;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one report form out of its template. */
final class TemplateReader {

  private static final Lexicon GUIDANCE = Lexicon.of("guidance-heading");

  private final MarkdownDocument template;
  private final FrontMatter frontMatter;
  private final TemplateItems items;

  /**
   * Prepares to read.
   *
   * @param frontMatter the front matter that the template asks for
   * @param template what follows it
   */
  TemplateReader(FrontMatter frontMatter, MarkdownDocument template) {
    this.frontMatter = frontMatter;
    this.template = template;
    this.items = new TemplateItems(template);
  }

  ReportTemplate read() {
    TemplateOutline outline = TemplateOutline.of(template);
    List<FieldClause> fields = new ArrayList<>();
    frontMatter
        .entries()
        .forEach(entry -> fields.add(field(entry.key(), entry.value(), entry.line())));
    fields.addAll(fields(outline.header(), outline.style()));
    List<SectionClause> sections = new ArrayList<>();
    for (Part part : outline.parts()) {
      if (GUIDANCE.isWhole(part.heading().text().strip())) {
        continue;
      }
      sections.add(section(part));
      // Where the sections are labels, plain labelled lines are header fields that stand late.
      if (part.heading().style() == HeadingStyle.LABEL) {
        List<Block> lines = part.blocks().stream().filter(Paragraph.class::isInstance).toList();
        fields.addAll(fields(lines, HeadingStyle.LABEL));
      }
    }
    return new ReportTemplate(
        title(outline.title()), fields, sections, TemplateBlanks.of(template));
  }

  private @Nullable TitleClause title(@Nullable Heading title) {
    return title == null
        ? null
        : new TitleClause(title.text(), Terms.NONE, origin(title.lines().first()));
  }

  private SectionClause section(Part part) {
    Heading heading = part.heading();
    List<Block> blocks = part.blocks();
    String text = heading.text().strip().replaceFirst("[:：]$", "");
    return new SectionClause(
        text,
        heading.level(),
        part.path().size() > 1 ? part.path().get(1).strip() : null,
        presence(part),
        entries(blocks, heading.style()),
        items.items(blocks, part.path()),
        first(blocks, Table.class).map(table -> table(text, table)).orElse(null),
        first(blocks, CodeBlock.class)
            .map(code -> new CodeClause(text, origin(code.lines().first())))
            .orElse(null),
        Size.ANY,
        Terms.NONE,
        origin(heading.lines().first()));
  }

  private List<FieldClause> fields(List<Block> blocks, HeadingStyle style) {
    return TemplateLabels.in(blocks, style).stream()
        .map(named -> field(named.name(), named.value(), named.line()))
        .toList();
  }

  private FieldClause field(String name, String value, int line) {
    boolean optional = OptionalParts.isOptional(template.source().line(line));
    return new FieldClause(name, ValueRules.of(value), optional, Terms.NONE, origin(line));
  }

  private List<EntryClause> entries(List<Block> blocks, HeadingStyle style) {
    List<Block> eligible =
        style == HeadingStyle.LABEL
            ? blocks.stream().filter(block -> !(block instanceof Paragraph)).toList()
            : blocks;
    return TemplateLabels.in(eligible, style).stream()
        .map(named -> named.entry(template.source()))
        .toList();
  }

  private static Presence presence(Part part) {
    String text = part.heading().text();
    if (RepeatedParts.isSample(text, part.blocks())) {
      return Presence.REPEATED;
    }
    return OptionalParts.isOptional(text) || OptionalParts.isOptional(remark(part))
        ? Presence.OPTIONAL
        : Presence.REQUIRED;
  }

  /** What stands in parentheses on a line of its own below a heading. */
  private static String remark(Part part) {
    return part.blocks().stream()
        .limit(1)
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text().get(0).text().strip())
        .filter(line -> line.startsWith("(") && line.endsWith(")"))
        .findFirst()
        .orElse("");
  }

  private TableClause table(String text, Table table) {
    return new TableClause(
        text,
        table.columns(),
        table.rows().stream().map(row -> row.cells()).toList(),
        Bounds.NONE,
        origin(table.lines().first()));
  }

  private static <T extends Block> Optional<T> first(List<Block> blocks, Class<T> type) {
    return Block.descendants(blocks).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private SourceLocation origin(int line) {
    return template.source().location(line);
  }
}
