// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSummaryTest {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());

  private static String html(String markdown) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .build()
        .render(Parser.builder().extensions(TABLES).build().parse(markdown));
  }

  @Test
  void aHostileReportAddsNothingButText() throws IOException {
    String html = html(new MarkdownSummary().write(Samples.hostile()));

    assertThat(Pattern.compile("<(\\w+)").matcher(html).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(List.of("h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td")::contains);
    for (String row : html.split("</tr>", -1)) {
      long cells = Pattern.compile("<t[hd]>").matcher(row).results().count();
      assertThat(cells).as(row).isIn(0L, 5L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "a & b &lt; c &#64;d",
        "`code` ``more``",
        "**bold** __bold__ *em* _em_ ~~gone~~",
        "[text](https://example.org) ![image](x) [^1]",
        "a | b \\| c \\",
        "<https://example.org>"
      })
  void whatIsMarkupIsSeenAsItIsWritten(String text) {
    String shown =
        TextContentRenderer.builder()
            .extensions(TABLES)
            .build()
            .render(Parser.builder().extensions(TABLES).build().parse(MarkdownText.inline(text)))
            .replace("\u200B", "");
    assertThat(shown).isEqualTo(text);
    assertThat(html(MarkdownText.inline(text))).doesNotContainPattern("<(?!/?p>)");
  }

  @Test
  void nobodyIsMentionedAndNothingLinked() {
    assertThat(
            MarkdownText.inline(
                "@user x@example.org #1 GH-2 https://example.org www.example.org $x$"))
        .isEqualTo(
            "@\u200Buser x@\u200Bexample.org \\#\u200B1 GH-\u200B2 https://\u200Bexample.org"
                + " www\u200B.example.org &#36;x&#36;");
  }

  @Test
  void keepsTheLimitOfGitHubAndSaysWhatIsLeftOut() {
    String summary = new MarkdownSummary().write(Samples.many(20_000));

    assertThat(summary.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(1024 * 1024);
    assertThat(summary).endsWith(" more rows are left out.\n");
    long rows = summary.lines().filter(line -> line.contains("| item-open |")).count();
    assertThat(summary).contains("\n%s more rows are left out.\n".formatted(20_000 - rows));
  }

  @Test
  void fitsIntoWhateverIsLeft() throws IOException {
    CheckResult result = Samples.usual();
    int whole = new MarkdownSummary().write(result).getBytes(UTF_8).length;
    for (int bytes = -1; bytes < whole + 200; bytes += 7) {
      String summary = new MarkdownSummary().write(result, bytes);
      assertThat(summary.getBytes(UTF_8).length).isLessThanOrEqualTo(Math.max(0, bytes));
    }
    assertThat(new MarkdownSummary().write(result, 150)).startsWith("## agentreport: failed\n");
    assertThat(new MarkdownSummary().write(result, 50)).isEmpty();
  }
}
