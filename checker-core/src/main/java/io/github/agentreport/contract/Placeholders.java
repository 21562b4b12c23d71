// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the texts in a template that stand for something to fill in: {@code [a]}, {@code {x}},
 * {@code <x>}, {@code XX%}, {@code YYYY-MM-DD}, {@code ...}.
 */
public final class Placeholders {

  private static final int LONGEST = 200;

  /** Brackets whose content begins with a letter or is dots; not links, boxes or array indices. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:(?<![\\w\\]])|(?<=(?<![\\w\\]])[vV]))\\[(?!\\^|[\\d.,\\s-]{1,40},[\\d.,\\s-]{1,40}\\])(?=[^\\[\\]\\n]{0,200}[\\p{L}…#.0-9])[^\\[\\]\\n]{1,200}\\](?![(\\[])"
              + "|(?<![$#\\w])\\{[\\p{L}][^{}\\n]{0,200}\\}"
              + "|(?<!\\w)<[\\p{L}][^<>\\n=]{0,200}>");

  /** Words in capitals that are no tags. */
  private static final Set<String> UNDECIDED =
      Set.of("TODO", "TBD", "TBA", "TBC", "FIXME", "XXX", "PLACEHOLDER", "INSERT");

  private static final Pattern ID = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+-\\d+");

  private static final Pattern UPPER_CASE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:X{2,}|X(?:\\.X)+|Y{4}-MM-DD|DD[./]MM[./]Y{4}|N{2,})(?![\\p{L}\\p{N}])");

  /** A capital that stands for each of several digits. */
  private static final Pattern REPEATED =
      Pattern.compile("(?<![\\p{L}\\p{N}])([DHMNSXY])\\1+(?![\\p{L}\\p{N}])");

  private static final Pattern COMMENT = Pattern.compile("//|#|--|<!--|/\\*|\\* |;|%");

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])(?:XX+ ?%|X\\.X+ ?%?|X\\.Y\\.Z)(?![A-Za-z0-9.])"
              + "|(?<=[:：(] ?)TB[ACD](?![\\p{L}\\p{N}])");

  /** A lone letter before the noun that it counts, as in {@code X issues}. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<![\\p{L}\\p{N}./-])[NXYZ] \\p{Ll}{2,}");

  private Placeholders() {}

  /**
   * All bracketed placeholders in a text.
   *
   * @param text the text
   * @return the placeholders with their brackets, in order
   */
  public static Set<String> in(String text) {
    if (!hasBracket(text)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      if (!isTag(matcher.group())) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /**
   * The placeholders in capitals in a text: {@code XX%}, {@code X.X}, {@code Owner: TBD}.
   *
   * @param text the text
   * @return the placeholders, in order
   */
  public static Set<String> inCapitals(String text) {
    if (text.indexOf('X') < 0 && text.indexOf("TB") < 0) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = CAPITALS.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /**
   * The letters that stand for numbers in a text, each with the noun that it counts: {@code X
   * issues}. In a text that is not a template's, they may mean something else.
   *
   * @param text the text
   * @return the letters with their nouns, in order
   */
  public static Set<String> counted(String text) {
    if (!hasCounter(text)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = COUNTED.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /**
   * All that may stand for something in a text: in brackets, in capitals, and letters that stand
   * for numbers.
   *
   * @param text the text
   * @return what {@link #in}, {@link #inCapitals} and {@link #counted} find, in this order
   */
  public static Set<String> all(String text) {
    Set<String> found = in(text);
    for (Set<String> more : List.of(inCapitals(text), counted(text))) {
      if (!more.isEmpty()) {
        found = new LinkedHashSet<>(found);
        found.addAll(more);
      }
    }
    return found;
  }

  /** {@code [x]} is a ticked box and {@code [CRITICAL]} a tag that authors keep. */
  private static boolean isTag(String bracketed) {
    String inside = bracketed.substring(1, bracketed.length() - 1);
    return bracketed.charAt(0) == '['
        && (inside.equals("x")
            || ID.matcher(inside).matches()
            || (inside.length() > 1
                && !UNDECIDED.contains(inside)
                && !UPPER_CASE.matcher(inside).find()
                && inside.chars().anyMatch(Character::isUpperCase)
                && inside.equals(inside.toUpperCase(Locale.ROOT))
                && inside.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_')));
  }

  /**
   * Whether a text consists of placeholders and punctuation only.
   *
   * @param text the text
   * @return true if nothing in it is literal
   */
  public static boolean isAll(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return false;
    }
    String rest = UPPER_CASE.matcher(withoutBracketed(text)).replaceAll(" ");
    String dotless = rest.replace("...", "").replace("…", "");
    return dotless.length() < text.length()
        && dotless.chars().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether a line of code is a comment in one of the usual languages.
   *
   * @param line the line, without blanks around it
   * @return true if it begins as a comment does
   */
  public static boolean isComment(String line) {
    return COMMENT.matcher(line).lookingAt();
  }

  /**
   * Whether a text has a part in capitals that stands for something, as in {@code Version X.X.X}.
   *
   * @param text the text
   * @return true if it has
   */
  public static boolean isPartly(String text) {
    return UPPER_CASE.matcher(text).find();
  }

  /**
   * Whether a value was filled in by half: {@code R-2026-NNN} for {@code R-YYYY-NNN}.
   *
   * @param value the value
   * @param placeholder the text of the template in its place
   * @return true if a letter that the template repeats in the place of digits is left
   */
  public static boolean isHalfFilled(String value, String placeholder) {
    Matcher left = REPEATED.matcher(value);
    while (left.find()) {
      Matcher wanted = REPEATED.matcher(placeholder);
      while (wanted.find()) {
        if (wanted.group(1).equals(left.group(1))) {
          return isPartly(placeholder);
        }
      }
    }
    return false;
  }

  /**
   * A text without its placeholders.
   *
   * @param text the text
   * @return what is literal in it
   */
  public static String literalOf(String text) {
    return withoutBracketed(text).strip();
  }

  private static String withoutBracketed(String text) {
    return hasBracket(text) ? BRACKETED.matcher(text).replaceAll(" ") : text;
  }

  /** Whether a text need be searched for {@link #COUNTED}. */
  private static boolean hasCounter(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      char before = text.charAt(at - 1);
      if (before == 'N' || (before >= 'X' && before <= 'Z')) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBracket(String text) {
    return text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.indexOf('<') >= 0;
  }
}
