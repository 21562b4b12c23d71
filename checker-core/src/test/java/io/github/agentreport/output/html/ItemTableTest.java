// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.ItemResult;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.source.SourceLocation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemTableTest {

  private static ItemResult item(
      String text, int line, Standing standing, String basis, @Nullable SourceLocation proof) {
    return new ItemResult(text, "ticked", line, standing, basis, proof);
  }

  private static Document table(ItemResult... items) {
    StringBuilder page = new StringBuilder();
    ItemTable.write(List.of(items), new LineLinks("a.md", "r1", Set.of(3, 4)), new Markup(page));
    return Jsoup.parse(page.toString());
  }

  @Test
  void anItemHasItsMarkItsLineAndItsStandingWithTheProof() {
    SourceLocation tests = new SourceLocation("target/TEST-a.xml", 2, 1, 2, 1);
    SourceLocation coverage = new SourceLocation("target/jacoco.xml", 9, 1, 9, 1);
    Document table =
        table(
            item("Tests pass", 3, Standing.VERIFIED, "42 tests run, none failed", tests),
            item("Coverage is 80 %", 4, Standing.REFUTED, "71 % of lines covered", coverage),
            item("Scanned", 5, Standing.UNVERIFIABLE, "there is no file", null),
            new ItemResult("Reviewed", "open", 6),
            new ItemResult("Signed", "missing", null),
            new ItemResult("Shipped", "not-applicable", 7),
            new ItemResult("Sold", "unclear", 8));
    assertThat(table.select("tr").eachText())
        .containsExactly(
            "Mark Item Line Standing",
            "✓ ticked Tests pass 42 tests run, none failed – target/TEST-a.xml, line 2 3 verified",
            "✓ ticked Coverage is 80 % 71 % of lines covered – target/jacoco.xml, line 9 4 refuted",
            "✓ ticked Scanned there is no file 5 unverifiable",
            "○ open Reviewed 6 not required",
            "✕ missing Signed not required",
            "– not applicable Shipped 7 not required",
            "? unclear Sold 8 not required");
    assertThat(table.select("a").eachAttr("href")).containsExactly("#r1l3", "#r1l4");
    assertThat(table.select(".standing.failed").text()).isEqualTo("refuted");
  }

  @Test
  void theStandingsAreDrawnFromTheBestToTheLeast() {
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    counts.put(Standing.NOT_REQUIRED, 3L);
    counts.put(Standing.REFUTED, 1L);
    counts.put(Standing.VERIFIED, 1200L);
    StringBuilder page = new StringBuilder();
    Charts.standings(counts).write(new Markup(page));
    assertThat(Jsoup.parse(page.toString()).select("svg > title").eachText())
        .containsExactly("1,200 verified", "1 refuted", "3 not required");
  }
}
