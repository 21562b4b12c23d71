// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.contract.ValueRule;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.SectionState;
import io.github.agentreport.match.Substance;
import io.github.agentreport.match.ValueMatch;
import io.github.agentreport.report.Entry;
import java.util.Locale;
import java.util.stream.Stream;

/** The labelled values of a report that its contract asks for. */
final class Values {

  private static final String SET_ASIDE = "[]{}<>`* \t\n\u000B\f\r";

  private Values() {}

  /** The header fields. */
  static Stream<ValueMatch> fields(Match match) {
    return match.fields().stream();
  }

  /**
   * The entries of all sections that hold more than a statement that there is nothing, and the
   * values that stand in headings.
   */
  static Stream<ValueMatch> entries(Match match) {
    Stream<ValueMatch> headed =
        match.sections().stream().flatMap(section -> HeadingValue.of(section).stream());
    return Stream.concat(headed, listed(match));
  }

  private static Stream<ValueMatch> listed(Match match) {
    return Stream.concat(match.sections().stream(), match.instances().stream())
        .filter(section -> section.state() == SectionState.FILLED)
        .flatMap(section -> section.entries().stream());
  }

  /** The header fields and the entries. */
  static Stream<ValueMatch> all(Match match) {
    return Stream.concat(fields(match), entries(match));
  }

  /** Whether a value is still the template's, or no value at all. */
  static boolean isUnfilled(ValueRule rule, Entry entry) {
    String value = entry.value();
    if (value.isBlank()) {
      return entry.more().isBlank() || Substance.isEvasive(entry.more());
    }
    return Placeholders.isAll(value)
        || (isBlankForm(rule.placeholder()) && same(value, rule.placeholder()))
        || Placeholders.isHalfFilled(value, rule.placeholder())
        || (Substance.isEvasive(value) && Substance.isEvasive(value + " " + entry.more()));
  }

  /** A template's text without brackets that is no value: alternatives, units, a lone letter. */
  private static boolean isBlankForm(String placeholder) {
    boolean letter =
        (placeholder.length() == 1 && Character.isUpperCase(placeholder.charAt(0)))
            || Placeholders.isPartly(placeholder)
            || !Placeholders.counted(placeholder).isEmpty();
    boolean alternatives = placeholder.indexOf('/') > 0 || placeholder.indexOf('|') > 0;
    return letter || alternatives || !Placeholders.in(placeholder).isEmpty();
  }

  private static boolean same(String value, String placeholder) {
    return bare(value).equals(bare(placeholder));
  }

  /** The text without brackets, code ticks and blanks, which authors add and drop. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (SET_ASIDE.indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
