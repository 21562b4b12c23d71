// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.util.function.BinaryOperator;

/** Where a text stands in a report that is good but for it; each place is read by other rules. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum HostilePlace {
  ALONE((report, text) -> text),
  SECTION((report, text) -> report.replace("Orders can be", text + "\n\nOrders can be")),
  CHECKLIST((report, text) -> report.replace("Before deliv", text + "\n\nBefore deliv")),
  ITEMS((report, text) -> report.replace("- [ ] Tell", text + "\n- [ ] Tell")),
  CODE(
      (report, text) -> report.replace("Orders can be", "```\n" + text + "\n```\n\nOrders can be")),
  COMMENT((report, text) -> report.replace("Orders can be", "<!--\n" + text + "\n-->\n\nOrders")),
  PARAGRAPH((report, text) -> report.replace("Orders can be", line(text) + " Orders can be")),
  BEHIND_ITEM((report, text) -> report.replace("has a test", "has a test " + line(text))),
  AS_ITEM((report, text) -> report.replace("- [x] Ev", "- [x] " + line(text) + "\n- [x] Ev")),
  BEHIND_VALUE((report, text) -> report.replace("Checkout", "Checkout " + line(text))),
  AS_VALUE((report, text) -> report.replace("Checkout", line(text))),
  ENTRY((report, text) -> report.replace("8 ms", line(text) + " 8 ms")),
  BESIDE_CELL((report, text) -> report.replace("Cancels", line(text) + " Cancels")),
  AS_CELL((report, text) -> report.replace("Cancels an order", line(text))),
  AS_FIRST_CELL((report, text) -> report.replace("/orders/{id}/cancel", line(text))),
  HEADING((report, text) -> report.replace("## Figures", "## Figures " + line(text))),
  TITLE((report, text) -> report.replace("API REPORT", "API REPORT " + line(text))),
  QUOTE((report, text) -> report.replace("Orders can be", "> " + line(text) + "\n\nOrders can")),
  BOLD((report, text) -> report.replace("Orders can", "**" + line(text) + "**\n\nOrders can")),
  CODE_SPAN((report, text) -> report.replace("Orders can", "`" + line(text) + "` Orders can"));

  private final BinaryOperator<String> place;

  HostilePlace(BinaryOperator<String> place) {
    this.place = place;
  }

  /** The report with a text at this place. */
  String in(String report, String text) {
    return place.apply(report, text);
  }

  private static String line(String text) {
    return text.replaceAll("[\\r\\n]+", " ");
  }
}
