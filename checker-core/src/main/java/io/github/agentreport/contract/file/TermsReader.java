// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Bounds;
import io.github.agentreport.contract.Condition;
import io.github.agentreport.contract.Terms;
import io.github.agentreport.contract.ValueRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what clauses of several kinds have in common. A base gives what the keys leave out. */
final class TermsReader {

  private static final Set<String> SEVERITIES = Set.of("error", "info", "off", "warning");
  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

  private static final int MOST_REPETITIONS = 10_000;
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,6})(?:,(\\d{1,6}))?,?\\}");

  private TermsReader() {}

  static Terms terms(Keys keys, Terms base) throws ContractFileException {
    return terms(keys, base, false);
  }

  /** The terms of an item, or of a clause around items. */
  static Terms termsOfItems(Keys keys, Terms base) throws ContractFileException {
    return terms(keys, base, keys.flag("notApplicable", base.notApplicable()));
  }

  private static Terms terms(Keys keys, Terms base, boolean notApplicable)
      throws ContractFileException {
    Keys condition = keys.mapping("requiredIf").orElse(null);
    return new Terms(
        keys.names("aliases").orElse(base.aliases()),
        keys.has("severity") ? severity(keys, "severity") : base.severity(),
        notApplicable,
        condition == null ? base.requiredIf() : condition(condition),
        base.evidence());
  }

  /** The severity that a key has. */
  static String severity(Keys keys, String key) throws ContractFileException {
    String severity = keys.required(key);
    if (!SEVERITIES.contains(severity)) {
      throw new ContractFileException(
          keys.location(key),
          "\"%s\" is no severity; it can be error, warning, info or off.".formatted(severity));
    }
    return severity;
  }

  private static Condition condition(Keys keys) throws ContractFileException {
    String field = keys.text("field").orElse(null);
    List<String> values = keys.texts("in").orElse(List.of());
    String changed = keys.text("changed").orElse(null);
    keys.done();
    if (field != null && !values.isEmpty() && changed == null) {
      return new Condition.FieldIs(field, values);
    } else if (changed != null && field == null && values.isEmpty()) {
      return new Condition.PathChanged(changed);
    }
    throw new ContractFileException(
        keys.location(), "A condition has either \"field\" and \"in\", or \"changed\".");
  }

  static ValueRule value(Keys keys, ValueRule base) throws ContractFileException {
    String atLeast = keys.text("atLeast").orElse(base.atLeast());
    if (atLeast != null && !VERSION.matcher(atLeast).matches()) {
      throw new ContractFileException(
          keys.location("atLeast"), "\"%s\" is no version such as 3.9.".formatted(atLeast));
    }
    String matches = keys.text("matches").orElse(base.matches());
    if (matches != null) {
      checkExpression(matches, keys);
    }
    return new ValueRule(
        keys.text("placeholder").orElse(base.placeholder()),
        keys.texts("oneOf").orElse(base.oneOf()),
        atLeast,
        matches);
  }

  static void checkExpression(String expression, Keys keys) throws ContractFileException {
    if (repetitions(expression) > MOST_REPETITIONS) {
      throw new ContractFileException(
          keys.location("matches"), "\"%s\" repeats too much.".formatted(expression));
    }
    try {
      com.google.re2j.Pattern.compile(expression);
    } catch (com.google.re2j.PatternSyntaxException e) {
      throw new ContractFileException(
          keys.location("matches"),
          "\"%s\" is no regular expression in RE2 syntax: %s."
              .formatted(expression, e.getDescription()));
    }
  }

  /** Counted repetitions are unrolled: nested ones multiply, however fast the matching is. */
  private static double repetitions(String expression) {
    double product = 1;
    Matcher counts = COUNT.matcher(expression);
    while (counts.find()) {
      String most = counts.group(2) == null ? counts.group(1) : counts.group(2);
      product *= Math.max(1, Integer.parseInt(most));
    }
    return product;
  }

  static Bounds bounds(@Nullable Keys keys, Bounds base) throws ContractFileException {
    if (keys == null) {
      return base;
    }
    int least = keys.number("min", base.least());
    int most = keys.number("max", base.most());
    keys.done();
    if (most < least) {
      throw new ContractFileException(
          keys.location("max"), "\"max\" is %s, less than \"min\", %s.".formatted(most, least));
    }
    return new Bounds(least, most);
  }
}
