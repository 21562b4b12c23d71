// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ShownFindings;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a result as a self-contained HTML page for people: an overview, filters, and each report
 * beside its findings. It can be read without its script, which adds filters, themes and keys.
 *
 * <p>The page shows the lines that {@link io.github.agentreport.check.ReportResult#excerpt()} has:
 * all of a report after {@link io.github.agentreport.check.ReportChecker#keepingWholeReports()}.
 * Stateless and thread-safe.
 */
public final class HtmlPage {

  private static final PageResource STYLE = PageResource.of("page.css");
  private static final PageResource SCRIPT = PageResource.of("page.js");

  private final int mostFindings;

  /** Creates a writer that shows {@link ShownFindings#MOST} findings at most. */
  public HtmlPage() {
    this(ShownFindings.MOST);
  }

  /**
   * Creates a writer.
   *
   * @param mostFindings how many findings it shows at most
   */
  public HtmlPage(int mostFindings) {
    this.mostFindings = mostFindings;
  }

  /**
   * Writes a result.
   *
   * @param result the result
   * @return the page, with {@code \n} as line separator on every platform; to be stored in UTF-8
   */
  public String write(CheckResult result) {
    StringBuilder page = new StringBuilder();
    page(result, new Markup(page));
    return page.toString();
  }

  /**
   * Writes a result without holding the page, which with thousands of reports is large.
   *
   * @param result the result
   * @param out takes the page, with {@code \n} as line separator on every platform; to be stored in
   *     UTF-8; neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  public void write(CheckResult result, Appendable out) throws IOException {
    try {
      page(result, new Markup(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void page(CheckResult result, Markup page) {
    Figures figures = Figures.of(result);
    page.doctype().open("html", "lang", "en").line();
    head(page, figures);
    page.open("body").line();
    page.element("a", "Skip to the reports", "class", "skip", "href", "#reports").line();
    page.open("header", "class", "top").element("p", "agentreport", "class", "brand");
    page.element("button", "Theme: auto", "type", "button", "id", "theme", "class", "scripted");
    page.close().line().open("main").line();
    Overview.write(figures, page);
    ReportList.write(result, result.shown(mostFindings), figures, page);
    page.close().line();
    page.open("footer").open("p", "class", "scripted").text("Keys: ");
    key("/", " to filter, ", page);
    key("↑", " ", page);
    key("↓", " from report to report, ", page);
    key("Enter", " to open one, ", page);
    key("Esc", " to clear the filter.", page);
    page.close().close().line().close().line().close().line();
  }

  private static void key(String key, String use, Markup page) {
    page.element("kbd", key).text(use);
  }

  private static void head(Markup page, Figures figures) {
    page.open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "color-scheme", "content", "light dark").line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    page.element("title", "agentreport: " + Wording.verdict(figures.verdict())).line();
    page.resource("style", STYLE).line();
    page.resource("script", SCRIPT).line();
    page.close().line();
  }

  /** Nothing is loaded; of styles and scripts only those of this page have an effect. */
  private static String policy() {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        .formatted(STYLE.hash(), SCRIPT.hash());
  }
}
