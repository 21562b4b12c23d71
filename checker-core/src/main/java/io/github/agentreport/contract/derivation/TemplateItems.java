// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.ItemClause;
import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the task items of a template and tells which of them a report must tick.
 *
 * <p>Boxes under a heading for work to come may stay open, and a template that shows boxes filled
 * in both ways shows examples of results.
 */
final class TemplateItems {

  private static final Lexicon OPEN_WORK = Lexicon.of("open-work");

  private final MarkdownDocument template;
  private final boolean examples;

  TemplateItems(MarkdownDocument template) {
    this.template = template;
    Set<String> symbols = new HashSet<>();
    boxes(template.blocks()).forEach(box -> symbols.add(box.box().symbol()));
    this.examples = symbols.contains(" ") && symbols.size() > 1;
  }

  private record Boxed(TaskBox box, TextLine line) {}

  /**
   * The items in some blocks.
   *
   * @param headings the headings above them, the nearest first
   */
  List<ItemClause> items(List<Block> blocks, List<String> headings) {
    boolean binding = !examples && headings.stream().noneMatch(OPEN_WORK::occursIn);
    List<ItemClause> items = new ArrayList<>();
    boxes(blocks)
        .filter(boxed -> !Placeholders.isAll(boxed.box().text()))
        .forEach(
            boxed ->
                items.add(
                    new ItemClause(
                        boxed.box().text(),
                        binding,
                        Terms.NONE,
                        template.source().location(boxed.line().line()))));
    return items;
  }

  private static Stream<Boxed> boxes(List<Block> blocks) {
    return Block.descendants(blocks).stream()
        .filter(ListBlock.class::isInstance)
        .flatMap(list -> ((ListBlock) list).items().stream())
        .filter(item -> !item.text().isEmpty())
        .map(item -> item.text().get(0))
        .flatMap(
            line ->
                TaskBox.of(line).filter(TaskBox::bracketed).stream()
                    .map(box -> new Boxed(box, line)));
  }
}
