// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultReaderTest {

  private final ResultReader reader = new ResultReader(UnaryOperator.identity());

  @Test
  void whatIsReadIsWrittenAsItWas() throws IOException {
    for (CheckResult result : Samples.all()) {
      String json = new ResultJson().write(result);

      assertThat(new ResultJson().write(reader.read(json))).isEqualTo(json);
    }
  }

  @Test
  void theSamplesHaveAWaiver() throws IOException {
    assertThat(Samples.usual().countWaived()).isPositive();
  }

  @Test
  void everyFileGetsItsNewName() throws IOException {
    String json = new ResultJson().write(Samples.usual());
    CheckResult renamed = new ResultReader(name -> "billing/" + name).read(json);

    assertThat(renamed.reports())
        .extracting(ReportResult::file)
        .containsExactly(
            "billing/reports/failed.md", "billing/reports/passed.md", "billing/reports/warned.md");
    assertThat(new ResultJson().write(renamed))
        .isEqualTo(json.replaceAll("(\"file\" : \")", "$1billing/"));
  }

  /** As by a run that was killed, had it not written to another file first. */
  @Test
  void aResultThatEndsAnywhereBeforeItsEndIsRefused() throws IOException {
    String json = new ResultJson().write(Samples.usual()).strip();
    for (int end = 0; end < json.length(); end += end < 2_000 ? 1 : 13) {
      String cut = json.substring(0, end);
      assertThatIllegalArgumentException().as(cut).isThrownBy(() -> reader.read(cut));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{\"findings\": [], \"reports\": 1}",
        "{\"findings\": [], \"reports\": [{\"file\": 1}]}",
        "{\"findings\": [{\"rule\": \"r\", \"severity\": \"fatal\"}], \"reports\": []}",
      })
  void whatIsNoResultIsRefused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> reader.read(json));
  }
}
