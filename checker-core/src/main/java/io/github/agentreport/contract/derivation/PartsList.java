// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.EntryClause;
import io.github.agentreport.contract.ReportTemplate;
import io.github.agentreport.contract.SectionClause;
import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.contract.Size;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.HeadingStyle;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.ListItem;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template that is no more than a list of named parts: {@code 1. **Findings**: …}. */
final class PartsList {

  private static final int FEWEST_PARTS = 3;
  private static final int MOST_WORDS = 8;

  /** A name in bold, behind which the line ends or an explanation begins. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^[^\\p{L}\\p{N}*]*\\*\\*([^*`\\[{<]{2,60})(?:\\*\\*\\s*(?:$|[:：—–(（-])|(?<=[:：])\\*\\*)");

  /** A name in bold with which a phrase begins. */
  private static final Pattern BEGINNING =
      Pattern.compile("^\\*\\*([^*`\\[{<]{2,60})\\*\\*[\\s,;]");

  /** A name without markup, possibly with a remark, behind which the line ends or goes on. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "^([\\p{L}\\p{N}][\\p{L}\\p{N} /&'-]{1,40}(?:\\s*[(（][^()（）]*[)）])?)\\s*(?:$|[:：]|\\s[—–-]\\s)");

  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N} /&'-]+");

  private static final List<Pattern> STRICT = List.of(NAMED);
  private static final List<Pattern> LOOSE = List.of(NAMED, BEGINNING, PLAIN);

  private PartsList() {}

  /** Whether only those who know that a list holds parts would take it for one. */
  static boolean isLoose(ListBlock list) {
    return names(list, STRICT).isEmpty() && !names(list, LOOSE).isEmpty();
  }

  /**
   * The template; without sections where an item of the list has no name.
   *
   * @param loosely whether the list is known to hold parts, however their names are written
   */
  static ReportTemplate read(ListBlock list, SourceText source, boolean loosely) {
    List<String> names = names(list, loosely ? LOOSE : STRICT);
    List<SectionClause> sections = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      sections.add(section(names.get(at), list.items().get(at), source));
    }
    return new ReportTemplate(null, List.of(), sections, Set.of());
  }

  /** The names of all items; none where one has no name, or there are too few. */
  private static List<String> names(ListBlock list, List<Pattern> patterns) {
    List<String> names = new ArrayList<>();
    for (ListItem item : list.items()) {
      String name = item.text().isEmpty() ? "" : name(item.text().get(0), patterns);
      if (name.isEmpty()) {
        return List.of();
      }
      names.add(name);
    }
    boolean parts =
        names.size() >= FEWEST_PARTS && !list.items().stream().allMatch(PartsList::isBare);
    return parts ? names : List.of();
  }

  /**
   * Words without a remark, an explanation or a list below them: what is listed may be anything.
   */
  private static boolean isBare(ListItem item) {
    return item.blocks().isEmpty()
        && item.text().stream().allMatch(line -> BARE.matcher(line.source()).matches());
  }

  private static String name(TextLine line, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(line.source());
      if (matcher.find() && matcher.group(1).strip().split("\\s+", -1).length <= MOST_WORDS) {
        return matcher.group(1).replaceFirst("[:：]\\s*$", "").strip();
      }
    }
    return "";
  }

  private static SectionClause section(String name, ListItem item, SourceText source) {
    TextLine line = item.text().get(0);
    return new SectionClause(
        name,
        0,
        null,
        OptionalParts.isOptional(line.text()) ? Presence.OPTIONAL : Presence.REQUIRED,
        entries(item, source),
        List.of(),
        null,
        null,
        Size.ANY,
        Terms.NONE,
        source.location(line.line()));
  }

  /** The names in the list below a part. */
  private static List<EntryClause> entries(ListItem item, SourceText source) {
    List<Block> lists = item.blocks().stream().filter(ListBlock.class::isInstance).toList();
    return TemplateLabels.in(lists, HeadingStyle.LABEL).stream()
        .map(named -> named.entry(source))
        .toList();
  }
}
