// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentreport.Golden;
import io.github.agentreport.check.CheckResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {

  static List<CheckResult> results() throws IOException {
    return List.of(
        Pages.small(),
        Pages.one(),
        Pages.none(),
        Pages.hostile(),
        Pages.many(30),
        Pages.excerpts());
  }

  private static Document page(CheckResult result) {
    return Jsoup.parse(Pages.page(result));
  }

  /** Style and script are read where they are written. */
  @Test
  void aResultReadsAsThePersonWhoMadeThePageMeantIt() throws IOException {
    String page = Pages.page(Pages.small());
    Golden.check(Pages.FOLDER.resolve("page.expected"), page.substring(page.indexOf("<body>")));
  }

  @Test
  void theVerdictIsSaidInWords() throws IOException {
    Document page = page(Pages.small());
    assertThat(page.title()).isEqualTo("agentreport: failed");
    assertThat(page.select("h1").text()).isEqualTo("✕ Failed");
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "2 of 3 reports fail. 4 errors, 2 warnings. 7 of 10 items are ticked. Waivers cover 1"
                + " finding.");
    assertThat(page(Pages.one()).select(".lead").text())
        .isEqualTo(
            "One report was checked. 3 errors, 2 warnings. 2 of 5 items are ticked. Waivers cover"
                + " 1 finding.");
    assertThat(page(Pages.many(30)).select(".lead").text())
        .isEqualTo(
            "15 of 30 reports fail. 45 errors, 16 warnings. Most often: field-choice, 15 times. 105"
                + " of 150 items are ticked. Waivers cover 15 findings.");
    assertThat(page(Pages.none()).select("h1, .lead, #reports").text())
        .isEqualTo(
            "✓ Passed No report was checked. No errors, no warnings. Reports There is no report.");
  }

  @Test
  void thePageSaysHowManyFindingsItDoesNotShowAndCountsThem() throws IOException {
    CheckResult result = Pages.one();
    Document page = Jsoup.parse(new HtmlPage(3).write(result));

    assertThat(result.allFindings()).hasSize(5);
    assertThat(page.select("#reports > .quiet").text())
        .isEqualTo(
            "2 more findings are not shown, since agentreport.maxFindings is 3; they count for the verdict all the same.");
    assertThat(page.select("li.finding:not(.waived)").eachAttr("data-severity"))
        .containsExactly("error", "error", "error");
    assertThat(page.select(".said > .quiet").text()).contains("Not shown: 1.");
    assertThat(page.select(".lead").text()).contains("3 errors, 2 warnings");
    assertThat(page(result).text()).doesNotContain("not shown");
  }

  @Test
  void everyDrawingSaysInWordsWhatItShows() throws IOException {
    Document page = page(Pages.small());
    assertThat(page.select("svg").eachAttr("aria-label"))
        .startsWith("2 failed, 1 passed", "1 failed", "1 failed, 1 passed", "1 error", "1 error")
        .contains("7 ticked", "2 open", "1 not applicable")
        .isEqualTo(page.select("svg > title").eachText());
    assertThat(page.select("svg[role=img]")).hasSameSizeAs(page.select("svg"));
  }

  @Test
  void theWorstReportsComeFirst() throws IOException {
    assertThat(page(Pages.small()).select(".report summary .file").eachText())
        .containsExactly("customers.md", "gone.md", "invoices.md");
  }

  @Test
  void aReportAloneIsOpen() throws IOException {
    assertThat(page(Pages.one()).select(".report > details[open]")).hasSize(1);
    assertThat(page(Pages.small()).select(".report > details[open]")).isEmpty();
  }

  @Test
  void aReportStandsInFullBesideItsFindings() throws IOException {
    Document page = page(Pages.small());
    assertThat(page.select("#r1 .lines > li")).hasSize(15);
    assertThat(page.expectFirst("#r1l10").text()).isEqualTo("- [ ] Run on a copy first item-open");
    assertThat(page.select("#r1 .finding.error:has(code:containsOwn(item-open)) a").attr("href"))
        .isEqualTo("#r1l10");
    assertThat(page.select("#r1 .lines > .marked").eachAttr("id"))
        .containsExactly("r1l3", "r1l9", "r1l10", "r1l11", "r1l15");
    assertThat(page.select("#r1 .lines > .waived").eachAttr("id")).containsExactly("r1l11");
  }

  @Test
  void ofAReportThatWasNotKeptTheLinesStandThatFindingsPointTo() throws IOException {
    Document page = page(Pages.excerpts());
    assertThat(page.select(".lines > li").eachAttr("value")).containsExactly("3", "9", "15");
    assertThat(page.expectFirst("#r1l10").text()).isEqualTo("- [ ] Run on a copy first item-open");
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyIdIsThereOnceAndEveryLinkLeadsToOne(CheckResult result) {
    Document page = page(result);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().contains("overview", "reports");
    assertThat(page.select("a[href]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("results")
  void nothingOnThePageComesFromElsewhere(CheckResult result) {
    Document page = page(result);
    assertThat(
            page.select("link, img, iframe, object, embed, base, image, use, source, form[action]"))
        .isEmpty();
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("[src], [srcset], [style], [action], [formaction], [ping]")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
      }
    }
    assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import", "http");
    assertThat(page.select("script").get(0).data()).doesNotContain("http", "innerHTML", "eval");
  }

  @Test
  void thePolicyAllowsThisStyleAndThisScriptAndNothingElse() throws Exception {
    Document page = page(Pages.small());
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action"
                    .formatted(hash(page, "style"), hash(page, "script"))
                + " 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
  }

  private static String hash(Document page, String element) throws Exception {
    byte[] content = page.select(element).get(0).data().getBytes(UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void theSameInputGivesTheSameBytesOnEveryMachine() throws IOException {
    String expected = Pages.page(Pages.many(30));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String separator = System.lineSeparator();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      System.setProperty("line.separator", "\r\n");
      assertThat(Pages.page(Pages.many(30))).isEqualTo(expected);
      assertThat(Wording.counted(12_000, "report")).isEqualTo("12,000 reports");
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(Wording.counted(12_000, "report")).isEqualTo("12,000 reports");
      assertThat(Pages.page(Pages.many(30))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperty("line.separator", separator);
    }
  }

  @Test
  void aPageCanBeWrittenPieceByPiece() throws IOException {
    StringWriter out = new StringWriter();
    new HtmlPage().write(Pages.small(), out);
    assertThat(out.toString()).isEqualTo(Pages.page(Pages.small()));
  }

  @Test
  void whoTakesThePageHearsOfItsOwnFailure() throws IOException {
    CheckResult result = Pages.small();
    IOException full = new IOException("no space left");
    Writer out =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new HtmlPage().write(result, out)).isSameAs(full);
  }
}
