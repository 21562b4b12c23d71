// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.lexicon.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a template's value text asks for: a choice, a least version, or any value. */
public final class ValueRules {

  private static final int MOST_WORDS = 3;
  private static final int MOST_CHOICES = 8;

  private static final Pattern BRACKETS = Pattern.compile("[\\[{<]([^\\[\\]{}<>]+)[\\]}>]");
  private static final Pattern BARE_CHOICE =
      Pattern.compile("^([^|\\[\\]{}<>]{1,40}(?:\\|[^|\\[\\]{}<>]{1,40})+)");
  private static final Pattern REMARK =
      Pattern.compile("\\s+[—–-]\\s+(?:and|with|plus|if|because|including|e\\.g)\\b.*$");
  private static final Pattern EXPLAINED = Pattern.compile("[,，、][^/|,，、]*$");
  private static final Pattern CAPITALS = Pattern.compile("[^/]{2,24}(?:/[^/]{2,24}){1,5}");
  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern AT_LEAST =
      Pattern.compile("^[\\[{<]?(?:>=|≥)?\\s*(\\d+(?:\\.\\d+)*)\\s*\\+?[\\]}>]?$");
  private static final Pattern MEASURE =
      Pattern.compile(
          "p\\d{2,3}|\\d+|ms|sec|s|min|req|mb|gb|kb|%|usd|eur|gbp|hour|day|week|month|year|minute|request");

  private static final Pattern COUNTED = Pattern.compile("\\p{Lu}{1,2} \\p{L}.*");

  /** Names of what a value is, which are no values themselves. */
  private static final Set<String> META = WordList.of("value-name");

  private static final Lexicon YES_OR_NO = Lexicon.of("yes-or-no");

  private ValueRules() {}

  /**
   * Reads a value's text.
   *
   * @param value the text that the template has in the value's place
   * @return what a value may be
   */
  public static ValueRule of(String value) {
    return new ValueRule(value, choices(value), atLeast(value), null);
  }

  private static @Nullable String atLeast(String value) {
    Matcher matcher = AT_LEAST.matcher(value);
    boolean bound = matcher.matches() && (value.indexOf('+') > 0 || value.matches(".*(?:>=|≥).*"));
    return bound ? matcher.group(1) : null;
  }

  private static List<String> choices(String value) {
    Matcher brackets = BRACKETS.matcher(value);
    if (brackets.find()) {
      String outside = value.substring(0, brackets.start()) + value.substring(brackets.end());
      Matcher bare = BARE_CHOICE.matcher(value);
      if (bare.lookingAt()) {
        return split(bare.group(1), "\\|");
      }
      // A second placeholder makes the value a sentence with blanks, not a choice.
      return Placeholders.in(outside).isEmpty() ? inBrackets(brackets.group(1)) : List.of();
    }
    return BARE_CHOICE.matcher(value).matches() ? split(value, "\\|") : inCapitals(value);
  }

  /**
   * {@code PASS / FAIL}, and {@code High/Medium/Low}: without brackets, all begin with a capital.
   */
  private static List<String> inCapitals(String value) {
    String list = ASIDE.matcher(value).replaceFirst("");
    boolean capital =
        CAPITALS.matcher(list).matches()
            && Arrays.stream(list.split("/", -1)).allMatch(ValueRules::beginsWithCapital);
    return capital || YES_OR_NO.isWhole(list) ? split(list, "/") : List.of();
  }

  private static boolean beginsWithCapital(String option) {
    int first = option.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    return Character.isUpperCase(first);
  }

  private static List<String> inBrackets(String inside) {
    String list = REMARK.matcher(inside).replaceFirst("");
    return list.indexOf('|') >= 0
        ? split(list, "\\|")
        : isPhrase(list) ? List.of() : split(list, "/");
  }

  /** {@code Affected systems/users} is a phrase with two nouns: only its first word is capital. */
  private static boolean isPhrase(String list) {
    return list.indexOf(' ') >= 0
        && Character.isUpperCase(list.charAt(0))
        && Arrays.stream(list.split("/", -1))
            .skip(1)
            .map(String::strip)
            .allMatch(option -> !option.isEmpty() && Character.isLowerCase(option.charAt(0)));
  }

  private static List<String> split(String list, String separator) {
    // "yes/no, which ones": what follows the last option asks for more than it.
    String alternatives = EXPLAINED.matcher(list).replaceFirst("");
    List<String> options = Arrays.stream(alternatives.split(separator)).map(String::strip).toList();
    boolean closed =
        options.size() > 1
            && options.size() <= MOST_CHOICES
            && options.stream().allMatch(ValueRules::isOption)
            && !options.stream().allMatch(ValueRules::isMeta)
            && !options.stream().allMatch(option -> COUNTED.matcher(option).matches())
            && !options.stream().anyMatch(ValueRules::isMeasure);
    return closed ? options : List.of();
  }

  private static boolean isOption(String option) {
    String lower = option.toLowerCase(Locale.ROOT);
    return !option.isEmpty()
        && option.split("\\s+").length <= MOST_WORDS
        && option.chars().anyMatch(Character::isLetterOrDigit)
        && !lower.startsWith("etc")
        && !lower.startsWith("...")
        && !lower.startsWith("other")
        && !option.contains(" - ")
        && option.indexOf('.') < 0
        && option.indexOf(',') < 0
        && option.indexOf('<') < 0;
  }

  private static boolean isMeta(String option) {
    return Arrays.stream(option.toLowerCase(Locale.ROOT).split("[\\s_-]+"))
        .anyMatch(META::contains);
  }

  private static boolean isMeasure(String option) {
    return MEASURE.matcher(option.toLowerCase(Locale.ROOT)).matches() && !isNumber(option);
  }

  private static boolean isNumber(String option) {
    return option.chars().allMatch(Character::isDigit);
  }
}
