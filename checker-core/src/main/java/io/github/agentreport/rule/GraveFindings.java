// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.document.Block;
import io.github.agentreport.document.Heading;
import io.github.agentreport.document.ListBlock;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.NormalForm;
import io.github.agentreport.match.Substance;
import io.github.agentreport.report.AgentReport;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a report itself grades as critical: {@code [CRITICAL] …}, {@code Severity: Critical}.
 */
final class GraveFindings {

  private static final Lexicon GRADES = Lexicon.of("grave");
  private static final Lexicon GRADE_NAMES = Lexicon.of("grade-name");
  private static final Lexicon MENDED = Lexicon.of("mended");

  /** A grade in brackets or in capitals, with the text that it grades behind it. */
  private static final Pattern TAGGED =
      Pattern.compile(
          "^\\P{L}*?(?:[\\[(【]([^\\[\\]()【】]{2,30})[\\])】]|(\\p{Lu}{4,}):)\\s*[—–:-]?\\s*(?=\\S)");

  private static final Pattern RED_LIGHT = Pattern.compile("^🔴\\s*(?=\\S)");

  private GraveFindings() {}

  /**
   * A finding that the report grades as critical.
   *
   * @param text the line that says so
   * @param line its number
   */
  record Grave(String text, int line) {

    /** That the report has it, as a clause of a sentence. */
    String clause() {
      return "line %s has \"%s\"".formatted(line, text);
    }
  }

  /** The findings, without those that are said to be mended. */
  static Stream<Grave> in(AgentReport report) {
    Stream<Grave> tagged =
        report
            .document()
            .descendants()
            .flatMap(GraveFindings::lines)
            .map(line -> new Grave(line.text().strip(), line.line()));
    Stream<Grave> graded =
        report.entries().stream()
            .filter(entry -> NormalForm.is(entry.name(), GRADE_NAMES))
            .filter(entry -> NormalForm.begins(entry.value(), GRADES))
            .map(entry -> new Grave(entry.name() + ": " + entry.value(), entry.lines().first()));
    return Stream.concat(tagged, graded).filter(grave -> !MENDED.occursIn(grave.text()));
  }

  /** Whether a name is that of a grade, {@code Critical}. */
  static boolean isGrade(String name) {
    return NormalForm.is(name, GRADES);
  }

  private static Stream<TextLine> lines(Block block) {
    if (block instanceof Heading heading && isTagged(heading.text())) {
      return Stream.of(new TextLine(heading.lines().first(), heading.text(), heading.text()));
    } else if (block instanceof ListBlock list) {
      return list.items().stream()
          .flatMap(item -> item.text().stream().limit(1))
          .filter(line -> isTagged(line.text()) || hasRedLight(line.text()));
    }
    return Stream.empty();
  }

  private static boolean isTagged(String text) {
    Matcher tag = TAGGED.matcher(text);
    if (tag.find()) {
      String grade = Optional.ofNullable(tag.group(1)).orElse(tag.group(2));
      return NormalForm.is(grade, GRADES);
    }
    return false;
  }

  private static boolean hasRedLight(String text) {
    return RED_LIGHT.matcher(text).find() && !Substance.isNothing(text);
  }
}
