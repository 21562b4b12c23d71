package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.contract.CodeClause;
import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.FieldClause;
import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.TableClause;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.contract.TitleClause;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Section;
import io.github.agentreport.document.Table;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one report form out of its template. */
final class TemplateReader {

  private final MarkdownDocument template;
  private final FrontMatter frontMatter;
  private final TemplateItems items;
  private final List<Section> sections;
  private final @Nullable Section title;

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
    List<Section> all = template.sections();
    this.title = TemplateTitle.find(all, template.blocks());
    this.sections = parts(all);
  }

  /**
   * What counts as a section: the Markdown headings or, in a template without any, the bold lines;
   * labels only where there is neither.
   */
  private List<Section> parts(List<Section> all) {
    for (HeadingStyle style : HeadingStyle.values()) {
      List<Section> found =
          all.stream()
              .filter(section -> section.heading().style() == style && !section.equals(title))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  ReportTemplate read() {
    TitleClause titleClause =
        title == null
            ? null
            : new TitleClause(
                title.heading().text(), Terms.NONE, origin(title.heading().lines().first()));
    List<SectionClause> clauses = new ArrayList<>();
    List<FieldClause> fields = new ArrayList<>();
    frontMatter
        .entries()
        .forEach(entry -> fields.add(field(entry.key(), entry.value(), entry.line())));
    fields.addAll(fields(header()));
    for (Section section : sections) {
      clauses.add(clause(section));
      if (section.heading().style() == HeadingStyle.LABEL) {
        fields.addAll(fields(paragraphsIn(section)));
      }
    }
    return new ReportTemplate(titleClause, fields, clauses, placeholders());
  }

  private List<Block> header() {
    int end = sections.isEmpty() ? Integer.MAX_VALUE : sections.get(0).extent().first();
    return template.blocks().stream().filter(block -> block.lines().first() < end).toList();
  }

  private List<Block> paragraphsIn(Section section) {
    return own(section).stream().filter(Paragraph.class::isInstance).toList();
  }

  /** The blocks of a section without those of the sections inside it. */
  private List<Block> own(Section section) {
    int start = section.extent().first();
    int end =
        sections.stream()
            .mapToInt(other -> other.extent().first())
            .filter(first -> first > start)
            .min()
            .orElse(Integer.MAX_VALUE);
    return template.blocks().stream()
        .filter(block -> block.lines().first() > start && block.lines().first() < end)
        .filter(block -> section.extent().contains(block.lines().first()))
        .toList();
  }

  private SectionClause clause(Section section) {
    Heading heading = section.heading();
    List<Block> own = own(section);
    String text = heading.text().strip().replaceFirst("[:：]$", "");
    SourceLocation origin = origin(heading.lines().first());
    return new SectionClause(
        text,
        heading.level(),
        parent(section),
        presence(heading),
        entries(own, heading.style()),
        items.items(own, path(section)),
        first(own, Table.class).map(table -> table(text, table)).orElse(null),
        first(own, CodeBlock.class)
            .map(code -> new CodeClause(text, origin(code.lines().first())))
            .orElse(null),
        Size.ANY,
        Terms.NONE,
        origin);
  }

  private List<FieldClause> fields(List<Block> blocks) {
    return TemplateLabels.in(blocks, HeadingStyle.LABEL).stream()
        .map(named -> field(named.name(), named.value(), named.line()))
        .toList();
  }

  private FieldClause field(String name, String value, int line) {
    boolean optional = OptionalParts.isOptional(template.source().line(line));
    return new FieldClause(name, ValueRules.of(value), optional, Terms.NONE, origin(line));
  }

  /** Where the sections are labels, plain labelled lines are header fields that stand late. */
  private List<EntryClause> entries(List<Block> blocks, HeadingStyle style) {
    List<Block> eligible =
        style == HeadingStyle.LABEL
            ? blocks.stream().filter(block -> !(block instanceof Paragraph)).toList()
            : blocks;
    return TemplateLabels.in(eligible, style).stream()
        .map(
            named ->
                new EntryClause(
                    named.name(),
                    ValueRules.of(named.value()),
                    !named.step(),
                    Terms.NONE,
                    origin(named.line())))
        .toList();
  }

  /** The headings of a section and of those around it, the nearest first. */
  private List<String> path(Section section) {
    List<String> path = new ArrayList<>();
    for (Section other : sections) {
      if (other.extent().contains(section.extent())) {
        path.add(0, other.heading().text());
      }
    }
    return path;
  }

  private static Presence presence(Heading heading) {
    String text = heading.text();
    if (Placeholders.isAll(text.replaceAll("\\([^()]*\\)", " "))) {
      return Presence.REPEATED;
    }
    return OptionalParts.isOptional(text) ? Presence.OPTIONAL : Presence.REQUIRED;
  }

  private @Nullable String parent(Section section) {
    String parent = null;
    for (Section other : sections) {
      if (!other.equals(section) && other.extent().contains(section.extent())) {
        parent = other.heading().text().strip();
      }
    }
    return parent;
  }

  private TableClause table(String text, Table table) {
    return new TableClause(
        text,
        table.columns(),
        table.rows().stream().map(row -> row.cells()).toList(),
        Bounds.NONE,
        origin(table.lines().first()));
  }

  /** Those in tables and code are examples. */
  private Set<String> placeholders() {
    Set<String> found = new TreeSet<>();
    template.textLines().forEach(line -> found.addAll(Placeholders.in(line.text())));
    return found;
  }

  private static <T extends Block> Optional<T> first(List<Block> blocks, Class<T> type) {
    return blocks.stream()
        .flatMap(Block::descendants)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private SourceLocation origin(int line) {
    return template.source().location(line);
  }
}
