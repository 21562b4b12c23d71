// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read in both schemes: WCAG 2.2, success criterion 1.4.3. */
class PageStyleTest {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

  private static final String STYLE = PageResource.of("page.css").text();

  private static Map<String, Integer> colours(int group) {
    Map<String, Integer> colours = new TreeMap<>();
    Matcher found = COLOUR.matcher(STYLE);
    while (found.find()) {
      colours.put(found.group(1), Integer.parseInt(found.group(group), 16));
    }
    return colours;
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    double first = luminance(Objects.requireNonNull(colours.get(one), one));
    double second = luminance(Objects.requireNonNull(colours.get(other), other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, ground",
    "ink, surface",
    "ink, sunken",
    "ink, error-tint",
    "ink, warning-tint",
    "ink, info-tint",
    "ink, here",
    "soft, ground",
    "soft, surface",
    "soft, sunken",
    "soft, error-tint",
    "soft, warning-tint",
    "soft, info-tint",
    "link, surface",
    "link, sunken",
    "error, ground",
    "error, surface",
    "error, error-tint",
    "error, here",
    "error, sunken",
    "warning, ground",
    "warning, surface",
    "warning, warning-tint",
    "warning, here",
    "warning, sunken",
    "info, ground",
    "info, surface",
    "info, info-tint",
    "info, here",
    "info, sunken",
    "good, ground",
    "good, surface",
    "surface, error",
    "surface, warning",
    "surface, good"
  })
  void textStandsOutFromWhatIsBehindIt(String text, String behind) {
    assertThat(contrast(colours(2), text, behind)).as("light").isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours(3), text, behind)).as("dark").isGreaterThanOrEqualTo(4.5);
  }
}
