// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import java.util.List;

/**
 * A chart of bars: a table that holds every number as text, with a drawing in each of its rows.
 *
 * @param title what it shows
 * @param bars its bars, the most important first
 */
record BarChart(String title, List<Bar> bars) {

  private static final int SHOWN = 8;
  private static final int WIDTH = 1000;

  void write(Markup page) {
    long longest = bars.stream().mapToLong(Bar::total).max().orElse(0);
    page.open("figure", "class", "chart").element("figcaption", title).line();
    table(bars.subList(0, Math.min(SHOWN, bars.size())), longest, page);
    if (bars.size() > SHOWN) {
      page.open("details").element("summary", Wording.number(bars.size() - SHOWN) + " more").line();
      table(bars.subList(SHOWN, bars.size()), longest, page);
      page.close().line();
    }
    page.close().line();
  }

  private void table(List<Bar> rows, long longest, Markup page) {
    page.open("table").line();
    for (Bar bar : rows) {
      page.open("tr").open("th", "scope", "row");
      String hint = bar.hint().isEmpty() ? bar.inWords() : bar.hint();
      if (bar.filter().isEmpty()) {
        page.element("span", bar.label(), "title", hint);
      } else {
        page.element(
            "button", bar.label(), "type", "button", "title", hint, "data-filter", bar.filter());
      }
      page.close().open("td", "class", "bar");
      drawing(bar, longest, page);
      page.close().element("td", Wording.number(bar.total()), "class", "number");
      page.close().line();
    }
    page.close().line();
  }

  /** A drawing as wide as its place, whose longest bar fills it. */
  static void drawing(Bar bar, long longest, Markup page) {
    page.open(
        "svg",
        "role",
        "img",
        "aria-label",
        bar.inWords(),
        "viewBox",
        "0 0 " + WIDTH + " 10",
        "preserveAspectRatio",
        "none");
    page.element("title", bar.inWords());
    long before = 0;
    for (Bar.Part part : bar.parts()) {
      long start = before * WIDTH / longest;
      before += part.count();
      // However few there are, they can be seen.
      long width = Math.max(4, before * WIDTH / longest - start);
      page.open(
          "rect",
          "class",
          part.tone(),
          "x",
          Long.toString(Math.min(start, WIDTH - width)),
          "width",
          Long.toString(width),
          "height",
          "10");
      page.close();
    }
    page.close();
  }
}
