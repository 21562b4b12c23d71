// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Database: PostgreSQL 16 > Database > PostgreSQL 16",
        "API Version : v2 > API Version > v2",
        "Time: 12:30:05 > Time > 12:30:05",
        "Ratio 3:1: fine > Ratio 3:1 > fine",
        "Issue: https://example.org/1 > Issue > https://example.org/1",
        "数据库： PostgreSQL > 数据库 > PostgreSQL"
      })
  void aColonDividesNameAndValue(String text, String name, String value) {
    assertThat(Label.of(text)).contains(new Label(name, value));
    assertThat(Label.looselyOf(text)).contains(new Label(name, value));
  }

  @Test
  void aValueMayBeMissing() {
    assertThat(Label.of("Database:")).contains(new Label("Database", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no colon here", "https://example.org", ": value", "12:30", "—: value", ""})
  void aTextWithoutANameIsNoLabel(String text) {
    assertThat(Label.of(text)).isEmpty();
  }

  @Test
  void aNameIsShort() {
    assertThat(Label.of("a".repeat(60) + ": value")).contains(new Label("a".repeat(60), "value"));
    assertThat(Label.of("a".repeat(61) + ": value")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Throughput — 610 req/s",
        "Throughput – 610 req/s",
        "Throughput - 610 req/s",
        "Throughput = 610 req/s",
        "Throughput | 610 req/s",
        "Throughput → 610 req/s"
      })
  void readLooselyASpacedDashWillDo(String text) {
    assertThat(Label.of(text)).isEmpty();
    assertThat(Label.looselyOf(text)).contains(new Label("Throughput", "610 req/s"));
  }

  @Test
  void readLooselyTheFirstSeparatorDivides() {
    assertThat(Label.looselyOf("Throughput - p50: 7 ms"))
        .contains(new Label("Throughput", "p50: 7 ms"));
    assertThat(Label.looselyOf("Range: 3 - 5")).contains(new Label("Range", "3 - 5"));
  }

  @Test
  void aDashWithoutBlanksAroundItIsPartOfTheName() {
    assertThat(Label.looselyOf("Self-check: done")).contains(new Label("Self-check", "done"));
    assertThat(Label.looselyOf("end-to-end")).isEmpty();
  }

  @Test
  void aSentenceBeforeADashIsNoName() {
    assertThat(Label.looselyOf("We ran all of the tests — they pass")).isEmpty();
  }
}
