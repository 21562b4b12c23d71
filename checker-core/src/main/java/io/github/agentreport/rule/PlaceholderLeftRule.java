package io.github.agentreport.rule;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.document.TaskBox;
import io.github.agentreport.document.TextLine;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.ValueMatch;
import io.github.agentreport.report.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class PlaceholderLeftRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("placeholder-left", Severity.ERROR, "A placeholder of the template is left.");

  private static final Lexicon PLACEHOLDERS = Lexicon.of("placeholder");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Values of fields and entries have findings of their own. */
  @Override
  public Stream<Finding> check(Match match) {
    Set<Integer> unfilled =
        Values.all(match)
            .filter(value -> value.found().filter(entry -> isUnfilled(value, entry)).isPresent())
            .flatMap(value -> value.found().stream())
            .map(entry -> entry.lines().first())
            .collect(Collectors.toSet());
    return match
        .report()
        .document()
        .textLines()
        .filter(line -> !unfilled.contains(line.line()))
        .flatMap(line -> check(line, match));
  }

  private static boolean isUnfilled(ValueMatch value, Entry entry) {
    return Values.isUnfilled(value.rule(), entry);
  }

  private static Stream<Finding> check(TextLine line, Match match) {
    String text = TaskBox.of(line).map(TaskBox::text).orElse(line.text());
    return Stream.concat(Placeholders.in(text).stream(), Placeholders.inCapitals(text).stream())
        .filter(found -> match.template().placeholders().contains(found) || isPlaceholder(found))
        .limit(1)
        .map(
            found ->
                INFO.finding(
                    found,
                    "The placeholder \"%s\" is left.".formatted(found),
                    "Replace it by what it stands for.",
                    match.report().source().location(line.line()),
                    null));
  }

  /** {@code [X]}, and brackets whose words ask to be replaced. */
  private static boolean isPlaceholder(String found) {
    if (Character.isLetter(found.charAt(0))) {
      return true;
    }
    String inside = found.substring(1, found.length() - 1).strip();
    return (inside.length() == 1 && Character.isUpperCase(inside.charAt(0)))
        || PLACEHOLDERS.begins(inside);
  }
}
