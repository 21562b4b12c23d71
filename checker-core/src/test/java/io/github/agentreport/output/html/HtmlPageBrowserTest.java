// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.agentreport.check.CheckResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person uses it, in the browser of this machine. */
class HtmlPageBrowserTest {

  @TempDir private static Path folder = Path.of("");

  private static @Nullable DevTools browser;

  @BeforeAll
  static void startTheBrowser() throws Exception {
    Optional<Path> found = DevTools.browser();
    assumeTrue(found.isPresent(), "skipped: there is no chromium on the path");
    browser = DevTools.start(found.get(), Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void endTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String address(String name, CheckResult result) throws IOException {
    Path file = folder.resolve(name + ".html");
    try (Writer out = Files.newBufferedWriter(file)) {
      new HtmlPage().write(result, out);
    }
    return file.toUri().toString();
  }

  private static BrowserTab tab() throws Exception {
    if (browser == null) {
      throw new IllegalStateException("no browser was started");
    }
    BrowserTab tab = browser.tab();
    tab.size(1280, 900);
    return tab;
  }

  private static BrowserTab open(String name, CheckResult result) throws Exception {
    BrowserTab tab = tab();
    tab.open(address(name, result));
    return tab;
  }

  /** Asked of every page after it was used. */
  private static void assertQuiet(BrowserTab tab) {
    assertThat(tab.console()).isEmpty();
    assertThat(tab.requests()).isNotEmpty().allMatch(address -> address.startsWith("file:"));
    assertThat(tab.requests()).allMatch(address -> address.contains(".html"));
  }

  private static String shown(BrowserTab tab) throws Exception {
    return tab.text(
        "[...document.querySelectorAll('.report:not([hidden]) .file')].map(e => e.textContent).join()");
  }

  @Test
  void theTextFilterIsReachedByAKeyAndKeptInTheAddress() throws Exception {
    BrowserTab tab = open("text", Pages.small());
    assertThat(shown(tab)).isEqualTo("customers.md,gone.md,invoices.md");
    tab.key("/");
    tab.type("rollback Oracle");
    assertThat(shown(tab)).isEqualTo("customers.md");
    assertThat(tab.text("document.querySelector('output').textContent"))
        .isEqualTo("1 of 3 reports");
    assertThat(tab.text("location.hash")).isEqualTo("#q=rollback+Oracle");
    tab.open(tab.text("location.href.replace('text.html', 'text.html?again')"));
    assertThat(shown(tab)).isEqualTo("customers.md");
    tab.key("Escape");
    assertThat(shown(tab)).isEqualTo("customers.md,gone.md,invoices.md");
    assertThat(tab.text("location.hash")).isEmpty();
    assertQuiet(tab);
  }

  @Test
  void filtersByRuleSeverityVerdictAndAgentWorkTogether() throws Exception {
    BrowserTab tab = tab();
    String address = address("filters", Pages.small());
    tab.open(address + "#rule=item-negated&severity=warning");
    assertThat(shown(tab)).isEqualTo("customers.md");
    tab.click("#r1 summary");
    assertThat(
            tab.text(
                "[...document.querySelectorAll('#r1 .finding')].filter(e => e.checkVisibility()).map(e => e.dataset.rule || 'waived').join()"))
        .isEqualTo("item-negated,waived");
    tab.open(address + "?2#rule=item-negated&severity=error");
    assertThat(shown(tab)).isEmpty();
    assertThat(tab.text("document.querySelector('.nothing').checkVisibility() + ''"))
        .isEqualTo("true");
    tab.open(address + "?3#verdict=failed&agent=migrator");
    assertThat(shown(tab)).isEqualTo("customers.md");
    assertQuiet(tab);
  }

  @Test
  void aBarOfAChartIsAFilter() throws Exception {
    BrowserTab tab = open("chart", Pages.small());
    tab.click("[data-filter='rule=report-unreadable']");
    assertThat(shown(tab)).isEqualTo("gone.md");
    assertThat(tab.text("document.querySelector('[name=rule]').value"))
        .isEqualTo("report-unreadable");
    tab.click("[data-filter='rule=report-unreadable']");
    assertThat(shown(tab)).isEqualTo("customers.md,gone.md,invoices.md");
    assertQuiet(tab);
  }

  @Test
  void reportsAreOpenedFromTheKeyboard() throws Exception {
    BrowserTab tab = open("keys", Pages.small());
    tab.key("/");
    tab.key("ArrowDown");
    tab.key("ArrowDown");
    tab.key("ArrowUp");
    tab.key("Enter");
    assertThat(tab.text("document.querySelector('details[open]').parentElement.id"))
        .isEqualTo("r1");
    assertThat(tab.text("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    assertQuiet(tab);
  }

  @Test
  void aFindingLeadsToItsLineAndTheLineLeadsBack() throws Exception {
    BrowserTab tab = open("lines", Pages.small());
    tab.click("#r1 summary");
    tab.click("#r1f4 a");
    assertThat(tab.text("location.hash")).isEqualTo("#r1l15");
    assertThat(tab.text("document.querySelector('.here').textContent"))
        .isEqualTo("- [-] Rollback tried item-not-applicable");
    assertThat(inView(tab, "#r1l15")).isTrue();
    tab.click("#r1l15 a");
    assertThat(tab.text("location.hash")).isEqualTo("#r1f4");
    assertThat(tab.text("document.activeElement.id")).isEqualTo("r1f4");
    tab.value("history.back()");
    tab.settle();
    assertThat(tab.text("document.activeElement.id")).isEqualTo("r1l15");
    assertQuiet(tab);
  }

  private static boolean inView(BrowserTab tab, String selector) throws Exception {
    return tab.value(
            "(() => { const b = document.querySelector('%s').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; })()"
                .formatted(selector))
        .asBoolean();
  }

  @Test
  void anAddressOfALineOpensItsReportWithAndWithoutTheScript() throws Exception {
    String address = address("address", Pages.many(40));
    for (boolean scripts : new boolean[] {true, false}) {
      BrowserTab tab = tab();
      tab.scripts(scripts);
      tab.open(address + "#r17l14");
      tab.settle();
      assertThat(tab.text("document.querySelector('details[open]').parentElement.id"))
          .isEqualTo("r17");
      assertThat(inView(tab, "#r17l14")).isTrue();
      assertQuiet(tab);
    }
  }

  @Test
  void withoutTheScriptTheReportsAreThereAndTheControlsAreNot() throws Exception {
    BrowserTab tab = tab();
    tab.scripts(false);
    tab.open(address("plain", Pages.small()));
    assertThat(shown(tab)).isEqualTo("customers.md,gone.md,invoices.md");
    assertThat(tab.text("document.querySelector('.filters').checkVisibility() + ''"))
        .isEqualTo("false");
    tab.click("#r3 summary");
    assertThat(tab.text("document.querySelector('#r3 .lines').checkVisibility() + ''"))
        .isEqualTo("true");
    assertQuiet(tab);
  }

  @Test
  void thePageIsDarkWhereTheSystemOrTheReaderPrefersIt() throws Exception {
    String background = "getComputedStyle(document.body).backgroundColor";
    BrowserTab tab = tab();
    tab.scheme("light");
    tab.open(address("dark", Pages.small()));
    assertThat(tab.text(background)).isEqualTo("rgb(247, 247, 245)");
    tab.scheme("dark");
    assertThat(tab.text(background)).isEqualTo("rgb(19, 21, 25)");
    tab.click("#theme");
    assertThat(tab.text("document.querySelector('#theme').textContent")).isEqualTo("Theme: light");
    assertThat(tab.text(background)).isEqualTo("rgb(247, 247, 245)");
    tab.scheme("light");
    tab.click("#theme");
    assertThat(tab.text(background)).isEqualTo("rgb(19, 21, 25)");
    tab.click("#theme");
    assertThat(tab.text(background)).isEqualTo("rgb(247, 247, 245)");
    assertQuiet(tab);
  }

  @Test
  void nothingStandsOutOfTheScreenOfAPhone() throws Exception {
    for (CheckResult result : List.of(Pages.small(), Pages.hostile())) {
      BrowserTab tab = tab();
      tab.size(360, 740);
      tab.open(address("phone", result));
      tab.value("document.querySelectorAll('details').forEach(one => one.open = true)");
      tab.settle();
      assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    }
  }

  @Test
  void aHostileReportDoesNothing() throws Exception {
    BrowserTab tab = open("hostile", Pages.hostile());
    assertThat(tab.value("document.scripts.length").asInt()).isEqualTo(1);
    assertThat(tab.value("document.images.length").asInt()).isZero();
    assertQuiet(tab);
  }

  @Test
  void thePolicyIsInForce() throws Exception {
    BrowserTab tab = open("policy", Pages.small());
    assertThat(
            tab.text(
                """
                new Promise(done => {
                  document.addEventListener('securitypolicyviolation', e => done(e.effectiveDirective));
                  new Image().src = 'spy.png';
                })
                """))
        .isEqualTo("img-src");
  }

  /** Far above what it takes, far below what it took with a list that numbers its items. */
  @Test
  void twoThousandReportsAreFilteredWhileOneTypes() throws Exception {
    BrowserTab tab = open("many", Pages.many(2000));
    assertThat(
            tab.value(
                    """
                    (async () => {
                      const field = document.querySelector('[name=q]');
                      const start = performance.now();
                      for (const text of ['o', 'or', 'ora', 'orac', '']) {
                        field.value = text;
                        field.dispatchEvent(new Event('input', {bubbles: true}));
                        await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                      }
                      return performance.now() - start;
                    })()
                    """)
                .asDouble())
        .isLessThan(5000);
    assertThat(
            tab.value("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                .asDouble())
        .isLessThan(3000);
    assertQuiet(tab);
  }
}
