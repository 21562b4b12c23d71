package io.github.agentreport.rule;

import io.github.agentreport.contract.SectionClause.Presence;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.Label;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.Table;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.SectionMatch;
import io.github.agentreport.match.SectionPart;
import java.util.List;
import java.util.regex.Pattern;

/** How far a section of the report answers the section that the contract asks for. */
enum SectionState {
  /** There is no such section. */
  MISSING,
  /** A heading with nothing below it. */
  EMPTY,
  /** It only says where else to look, or that it will be written. */
  EVASIVE,
  /** It says that there is nothing to report, which is an answer. */
  NOTHING,
  /** It has content. */
  FILLED;

  private static final int MOST_WORDS = 16;

  /** No phrase for "nothing" has so many words. */
  private static final int BEGINNING = 40;

  /** An empty list, object or string, as code writes it. */
  private static final Pattern EMPTY_VALUE = Pattern.compile("\\[\\]|\\{\\}|\"\"|''");

  private static final Lexicon EVASIONS = Lexicon.of("evasion");
  private static final Lexicon PROMISES = Lexicon.of("promise");
  private static final Lexicon NOTHINGS = Lexicon.of("nothing");

  static SectionState of(SectionMatch match) {
    return match.found().map(SectionState::of).orElse(MISSING);
  }

  static SectionState of(SectionPart part) {
    if (part.hasParts()) {
      return FILLED;
    }
    String text = part.text();
    if (text.isBlank()) {
      // "## Rollback: not needed, …" has its answer in the heading.
      boolean answered =
          Label.of(part.heading()).filter(label -> !isEvasive(label.value())).isPresent();
      return answered ? NOTHING : EMPTY;
    }
    return ofText(text, part.blocks());
  }

  /** The state of some blocks without a heading. */
  static SectionState ofBlocks(List<Block> blocks) {
    String text = SectionPart.textOf(blocks);
    return text.isBlank() ? EMPTY : ofText(text, blocks);
  }

  private static SectionState ofText(String text, List<Block> blocks) {
    if (isEvasive(text)) {
      return EVASIVE;
    }
    return isNothing(text) && blocks.stream().noneMatch(SectionState::lists) ? NOTHING : FILLED;
  }

  /** Whether a block lists several things; then the first words are not all that is said. */
  private static boolean lists(Block block) {
    return block instanceof Table || (block instanceof ListBlock list && list.items().size() > 1);
  }

  /** Whether a text says that there is nothing to report. */
  static boolean isNothing(String text) {
    return NOTHINGS.begins(NormalForm.ofBeginning(text, BEGINNING));
  }

  /** Whether a text says nothing of its own. */
  static boolean isEvasive(String text) {
    String words = NormalForm.ofBeginning(text, MOST_WORDS + 1);
    return (text.codePoints().noneMatch(Character::isLetterOrDigit)
            && !EMPTY_VALUE.matcher(text).find())
        || (count(words) <= MOST_WORDS && (EVASIONS.isWhole(words) || PROMISES.isWhole(words)));
  }

  /** Whether a text only promises to be written, or points to what it does not name. */
  static boolean isPromise(String text) {
    String words = NormalForm.ofBeginning(text, MOST_WORDS + 1);
    return !words.isEmpty() && count(words) <= MOST_WORDS && PROMISES.isWhole(words);
  }

  private static int count(String words) {
    return (int) words.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Whether a section must be there: a required one, or one that is there. */
  static boolean binds(SectionMatch match) {
    return match.found().isPresent() || match.clause().presence() == Presence.REQUIRED;
  }
}
