// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.contract.ValueRules;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.Paragraph;
import io.github.agentreport.document.Table;
import io.github.agentreport.document.TableRow;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.document.ThematicBreak;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.source.SourceText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the labelled lines of a part of a template: the names that a report has to fill in. */
final class TemplateLabels {

  private static final int MOST_WORDS = 8;
  private static final Lexicon FORM_HEADERS = Lexicon.of("form-header");
  private static final Lexicon EXAMPLES = Lexicon.of("example-lead");
  private static final Lexicon ADMONITIONS = Lexicon.of("admonition");
  private static final Pattern SEVERAL =
      Pattern.compile("(?:^|[,;|] *)(\\p{Lu}[\\p{L} ]{1,30}): *([\\[{<][^\\]}>]*[\\]}>])");
  private static final Pattern SPACED =
      Pattern.compile("(?:^| {2,})(\\p{Lu}[\\p{Lu} ]{1,30}): *([\\[{<][^\\]}>]*[\\]}>])");
  private static final Pattern TAG = Pattern.compile("\\[\\p{Lu}[\\p{Lu} _-]{1,20}\\]\\s+[—–-]\\s");
  private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+)*(?:[.)]\\s*|\\s+)");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\S{1,30}(?:\\s*[/|]\\s*\\S{1,30})+");
  private static final Pattern ENUMERATED =
      Pattern.compile("\\p{Lu}{1,3}\\d+\\b.*|\\p{L}+[- ]?\\d+|(?:\\p{L}+ )+(?:\\p{Lu}|\\d+)");

  private final HeadingStyle sections;
  private String lastText = "";
  private final Map<String, Named> found = new LinkedHashMap<>();

  private TemplateLabels(HeadingStyle sections) {
    this.sections = sections;
  }

  /**
   * A name with its value.
   *
   * @param step whether it leads in a step of a numbered list
   */
  record Named(String name, String value, int line, boolean step) {

    /** The name as an entry of a section. */
    EntryClause entry(SourceText source) {
      boolean binding = !step && !OptionalParts.isOptional(source.line(line));
      return new EntryClause(
          name, ValueRules.of(value), binding, Terms.NONE, source.location(line));
    }
  }

  /**
   * Collects the names in the order of their lines; of a name that recurs, the first line counts.
   *
   * @param sections the style of the template's section headings; lesser headings are names too
   */
  static Collection<Named> in(List<Block> blocks, HeadingStyle sections) {
    TemplateLabels labels = new TemplateLabels(sections);
    for (int at = 0; at < blocks.size(); at++) {
      if (!closes(blocks.subList(at, blocks.size())) && !isLegend(blocks, at)) {
        labels.read(blocks.get(at));
      }
    }
    return List.copyOf(labels.found.values());
  }

  /**
   * Whether nothing stands below a bold line at the end: it closes a part, and asks for nothing.
   */
  private static boolean closes(List<Block> rest) {
    return rest.get(0) instanceof Heading
        && rest.stream().skip(1).allMatch(ThematicBreak.class::isInstance);
  }

  /**
   * Whether a line leads in a list that only explains tags, {@code [WARNING] — should be fixed}.
   */
  private static boolean isLegend(List<Block> blocks, int at) {
    return at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof ListBlock list
        && list.items().size() > 1
        && list.items().stream().limit(2).allMatch(TemplateLabels::isTag);
  }

  private static boolean isTag(ListItem item) {
    return !item.text().isEmpty() && TAG.matcher(item.text().get(0).text()).lookingAt();
  }

  private void read(Block block) {
    if (block instanceof Paragraph paragraph) {
      List<TextLine> lines = paragraph.text();
      for (int at = 0; at < lines.size(); at++) {
        if (at == 0 || !continues(lines.get(at - 1), lines.get(at).source())) {
          read(lines.get(at), false);
        }
      }
    } else if (block instanceof ListBlock list && !EXAMPLES.occursIn(lastText)) {
      for (ListItem item : list.items()) {
        for (int at = 0; at < item.text().size(); at++) {
          read(item.text().get(at), at == 0 && list.ordered());
        }
        item.blocks().forEach(this::read);
      }
    } else if (block instanceof Heading heading && sections.compareTo(heading.style()) < 0) {
      String source = heading.style() == HeadingStyle.BOLD ? "**" : "";
      read(new TextLine(heading.lines().first(), source, heading.text() + ":"), false);
    } else if (block instanceof Table table && isForm(table)) {
      for (TableRow row : table.rows()) {
        add(row.cells().get(0), row.cells().get(1), row.line(), false);
      }
    }
    lastText = lastText(block);
  }

  /** A line that goes on with the sentence of the line before it. */
  private static boolean continues(TextLine before, String source) {
    return !source.isEmpty()
        && Character.isLowerCase(source.codePointAt(0))
        && Label.of(before.text()).isEmpty();
  }

  private static String lastText(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text().get(paragraph.text().size() - 1).text();
    }
    return block instanceof Heading heading ? heading.text() + ":" : "";
  }

  private void read(TextLine line, boolean step) {
    if (TaskBox.of(line).filter(TaskBox::bracketed).isPresent()
        || line.source().startsWith("`")
        || isAdmonition(line)) {
      return;
    }
    List<Label> bold = Label.several(line);
    List<Label> several = bold.isEmpty() ? several(line) : bold;
    for (Label label : several) {
      add(label.name(), label.value(), line.line(), step);
    }
    if (several.isEmpty()) {
      Label.of(line.text())
          .filter(label -> !label.value().isEmpty() || isBrief(label.name(), line))
          .ifPresent(label -> add(label.name(), label.value(), line.line(), step));
    }
  }

  /** {@code *Warning*: the file is missing} shows what is said if need be; nothing is filled in. */
  private static boolean isAdmonition(TextLine line) {
    return Label.of(line.text())
        .filter(label -> ADMONITIONS.isWhole(bare(label.name())))
        .filter(label -> !label.value().isEmpty() && Placeholders.in(label.value()).isEmpty())
        .isPresent();
  }

  /**
   * A name without a value is a name if it is bold, or two words at the most; {@code For example:}
   * is none.
   */
  private static boolean isBrief(String name, TextLine line) {
    if (EXAMPLES.occursIn(line.text())) {
      return false;
    }
    // Not every script has capitals.
    boolean capitals =
        name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    return line.source().startsWith("**") || capitals || name.split("\\s+").length <= 2;
  }

  /** The labels of a line that has more than one, {@code Range: [a], Method: [b]}. */
  private static List<Label> several(TextLine line) {
    List<Label> separated = labels(SEVERAL, line.text());
    return separated.isEmpty() ? labels(SPACED, line.source()) : separated;
  }

  private static List<Label> labels(Pattern pattern, String text) {
    List<Label> labels =
        pattern.matcher(text).results().map(m -> new Label(m.group(1), m.group(2))).toList();
    return labels.size() > 1 ? labels : List.of();
  }

  /** A table of names and blanks; one whose header names nothing but that is one for certain. */
  private static boolean isForm(Table table) {
    return table.columns().size() == 2
        && !table.rows().isEmpty()
        && table.rows().stream().allMatch(row -> row.cells().size() == 2)
        && (table.columns().stream()
                .allMatch(name -> name.isBlank() || FORM_HEADERS.isWhole(name.strip()))
            || table.rows().stream().allMatch(row -> isBlank(row.cells().get(1))));
  }

  /** A placeholder, or alternatives. */
  private static boolean isBlank(String value) {
    return Placeholders.isAll(value)
        || (!Placeholders.in(value).isEmpty()
            && Placeholders.literalOf(value).length() < value.length() / 2)
        || ALTERNATIVES.matcher(value).matches();
  }

  private void add(String written, String value, int line, boolean step) {
    String name = bare(written);
    if (isName(name)) {
      found.putIfAbsent(name, new Named(name, value, line, step));
    }
  }

  /** A name without a symbol or number before it. */
  private static String bare(String name) {
    int start = 0;
    while (start < name.length()
        && !Character.isLetterOrDigit(name.codePointAt(start))
        && "[{<".indexOf(name.charAt(start)) < 0) {
      start += Character.charCount(name.codePointAt(start));
    }
    return NUMBER.matcher(name.substring(start)).replaceFirst("").strip();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Placeholders.in(name).isEmpty()
        && name.chars().noneMatch(c -> "[{<".indexOf(c) >= 0)
        && !isPath(name)
        && !Placeholders.isPartly(name)
        && !ENUMERATED.matcher(name).matches()
        && name.split("\\s+").length <= MOST_WORDS;
  }

  /** {@code src/old.ts: …} is an example of a file, not a name. */
  private static boolean isPath(String name) {
    return name.indexOf(' ') < 0 && name.indexOf('.') > 0;
  }
}
