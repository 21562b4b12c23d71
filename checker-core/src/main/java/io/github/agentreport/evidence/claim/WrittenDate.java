// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in one of the forms that leave no doubt which number is which.
 *
 * @param text the date as written
 * @param date the date
 */
record WrittenDate(String text, LocalDate date) {

  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.GERMAN,
          Locale.FRENCH,
          Locale.forLanguageTag("es"),
          Locale.forLanguageTag("pt"),
          Locale.forLanguageTag("ru"));

  private static final Map<String, Integer> MONTHS = months();

  /** Groups: year, month, day. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "^(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)\\s?[日일]?");

  /** Groups: day, month, year. */
  private static final Pattern POINTS =
      Pattern.compile("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");

  /** Groups: month, day, year. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

  /** Groups: day, month, year. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "^(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)");

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (Month month : Month.values()) {
      for (Locale language : LANGUAGES) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, language).toLowerCase(language);
          months.putIfAbsent(
              name.endsWith(".") ? name.substring(0, name.length() - 1) : name, month.getValue());
        }
      }
    }
    return months;
  }

  /** The date that a text begins with; empty where it begins with none. */
  static Optional<WrittenDate> atStartOf(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    Matcher points = POINTS.matcher(text);
    Matcher month = MONTH_FIRST.matcher(text);
    Matcher day = DAY_FIRST.matcher(text);
    if (year.find()) {
      return of(year.group(), year.group(1), number(year.group(2)), year.group(3));
    } else if (points.find()) {
      return of(points.group(), points.group(3), number(points.group(2)), points.group(1));
    } else if (month.find()) {
      return of(month.group(), month.group(3), named(month.group(1)), month.group(2));
    } else if (day.find()) {
      return of(day.group(), day.group(3), named(day.group(2)), day.group(1));
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int named(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Optional<WrittenDate> of(String text, String year, int month, String day) {
    try {
      return Optional.of(new WrittenDate(text, LocalDate.of(number(year), month, number(day))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
