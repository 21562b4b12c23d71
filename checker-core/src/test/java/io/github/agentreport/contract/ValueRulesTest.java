// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          [Yes/No]                          => Yes+No
          {low|medium|high}                 => low+medium+high
          [PASS / FAIL] of all tests        => PASS+FAIL
          Yes/No                            => Yes+No
          yes/no                            => yes+no
          High/Medium/Low                   => High+Medium+Low
          PASS / FAIL (of all tests)        => PASS+FAIL
          low | medium | high               => low+medium+high
          open|closed [since when]          => open+closed
          [Not started/in progress/Done]    => Not started+in progress+Done
          [not started/in progress]         => not started+in progress
          [a/b/c/d/e/f/g/h]                 => a+b+c+d+e+f+g+h
          [Yes/No, which ones]              => Yes+No
          [1/2/3]                           => 1+2+3
          [one two three/four]               => one two three+four
          """)
  void aShortClosedListIsAChoice(String value, String options) {
    assertThat(String.join("+", ValueRules.of(value).oneOf())).isEqualTo(options);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Kafka/RabbitMQ/etc]",
        "[a/b/...]",
        "[red/other colour]",
        "[Affected systems/users]",
        "[name/path]",
        "[p50/p95]",
        "req/sec",
        "[X errors/Y warnings]",
        "src/main",
        "High/medium",
        "[one.two/three]",
        "[a - b/c]",
        "[/]",
        "[Yes/No] since [date]",
        "[one]",
        "[one two three four/none]",
        "[a/b/c/d/e/f/g/h/i]",
      })
  void whatIsOpenOrAPhraseIsNone(String value) {
    assertThat(ValueRules.of(value).oneOf()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"[3.9+],3.9", ">= 80,80", "≥ 80,80", "[>=17],17", "{21+},21", "80 +,80"})
  void aNumberWithASignIsTheLeast(String value, String least) {
    assertThat(ValueRules.of(value).atLeast()).isEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[3.9]", "80", "+", "[n+]", "+80"})
  void aNumberAloneIsNot(String value) {
    assertThat(ValueRules.of(value).atLeast()).isNull();
  }
}
