// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

  private static List<String> lines(CheckResult result) {
    return new GitHubAnnotations().write(result).lines().toList();
  }

  private static CheckResult one(String file, String message, SourceLocation place) {
    Finding finding =
        new Finding("item-open", Severity.ERROR, "subject", message, "Mend it.", place, null);
    return new CheckResult(List.of(finding), List.of(), List.of(), Samples.build(file));
  }

  @Test
  void saysNoMoreThanGitHubShows() {
    List<String> lines = lines(Samples.many(100));

    assertThat(lines.stream().filter(line -> line.startsWith("::error "))).hasSize(10);
    assertThat(lines.stream().filter(line -> line.startsWith("::warning "))).hasSize(10);
    assertThat(lines.stream().filter(line -> line.startsWith("many.md:"))).hasSize(80);
  }

  @Test
  void escapesAsTheRunnerTakesBack() {
    String file = "a,b:c%.md";
    assertThat(
            lines(one(file, "100 % of\r\nit: a, b", new SourceLocation(file, 2, 3, 2, 9))).get(0))
        .isEqualTo(
            "::error file=services/billing/a%2Cb%3Ac%25.md,line=2,endLine=2,col=3,endColumn=8,"
                + "title=agentreport item-open::100 %25 of  it: a, b Mend it.");
  }

  @Test
  void namesColumnsOnlyWhereTheRegionIsOnOneLine() {
    assertThat(lines(one("a.md", "m", new SourceLocation("a.md", 2, 3, 4, 9))).get(0))
        .startsWith("::error file=services/billing/a.md,line=2,endLine=4,title=");
  }

  @Test
  void allButAnnotationsStandsBetweenBrackets() throws IOException {
    for (CheckResult result : Samples.all()) {
      List<String> lines = lines(result);
      int stop = 0;
      while (!lines.get(stop).startsWith("::stop-commands::")) {
        assertThat(lines.get(stop)).matches("::(error|warning) file=.*");
        stop++;
      }
      String token = lines.get(stop).substring("::stop-commands::".length());
      assertThat(token).matches("[0-9a-f]{64}");
      assertThat(lines.subList(stop + 1, lines.size() - 1))
          .isNotEmpty()
          .noneMatch(line -> line.contains(token));
      assertThat(lines.get(lines.size() - 1)).isEqualTo("::" + token + "::");
    }
  }
}
