// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the texts in a template that a report must replace. */
final class TemplateBlanks {

  /** Names that no real address, path or key has. */
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:your|my)[-_.]?\\p{L}+\\.(?:com|org|net|app|io|dev)\\b");

  private TemplateBlanks() {}

  static Set<String> of(MarkdownDocument template) {
    Set<String> found = new TreeSet<>();
    template
        .textLines()
        .forEach(
            line -> {
              found.addAll(Placeholders.in(line.text()));
              found.addAll(Placeholders.counted(line.text()));
            });
    template
        .descendants()
        .forEach(
            block -> {
              if (block instanceof Table table) {
                // Other cells are examples, which a rule about rows looks at.
                table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> found.addAll(Placeholders.counted(cell)));
              } else if (block instanceof CodeBlock code) {
                addCode(code, found);
              }
            });
    return found;
  }

  /**
   * Code that is nothing but comments or blanks stands for code; so does one with a made-up name.
   */
  private static void addCode(CodeBlock code, Set<String> found) {
    List<String> lines =
        code.content().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    boolean blank =
        lines.stream().allMatch(line -> Placeholders.isComment(line) || Placeholders.isAll(line));
    lines.stream().filter(line -> blank || STAND_IN.matcher(line).find()).forEach(found::add);
  }
}
