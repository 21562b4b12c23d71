// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Tests pass - all of them         => tests pass
          Tests pass — all of them         => tests pass
          Tests pass—all of them           => tests pass
          Tests pass: all of them          => tests pass
          Tests pass, all of them          => tests pass
          Tests pass; all | most → some    => tests pass
          Tests pass:                      => tests pass
          Tests pass (unit and API)        => tests pass
          Tests (unit (and API)) pass      => tests pass
          Tests [unit] {API} pass          => tests pass
          Tests) (unit) pass               => tests pass
          — Tests pass — all of them       => tests pass
          2: Tests pass: all of them       => tests pass
          """)
  void anExplanationIsNoPartOfTheStatement(String text, String statement) {
    assertThat(Wording.of(text).statement()).isEqualTo(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          A follow-up is planned           => a follow up is planned
          Between 3 -5 tests               => between 3 5 tests
          Starts at 12:30 daily            => starts at 12 30 daily
          Returns List<String> everywhere  => returns list everywhere
          Answers in < 50 ms everywhere    => answers in 50 ms everywhere
          Answers in <50 ms everywhere     => answers in 50 ms everywhere
          Holds with n> 5 everywhere       => holds with n 5 everywhere
          Uses map<key, value> everywhere  => uses map everywhere
          Returns List<T> (n> 5 at least)  => returns list
          Returns List<T> (n> 5) anywhere  => returns list anywhere
          (unit and API)                   => unit and api
          """)
  void whatOnlyLooksLikeASeparatorIsPartOfTheStatement(String text, String statement) {
    assertThat(Wording.of(text).statement()).isEqualTo(statement);
  }

  @Test
  void inTheContractACommaBeginsNoExplanation() {
    assertThat(Wording.ofClause("Tests, docs and samples").statement())
        .isEqualTo("tests docs and samples");
    assertThat(Wording.ofClause("Verdict: [PASS/FAIL]").full()).isEqualTo("verdict");
  }

  @Test
  void theLastParenthesesMayHoldATranslation() {
    assertThat(Wording.of("Contexto (Context)").aside()).isEqualTo("context");
    assertThat(Wording.of("背景（Context）").aside()).isEqualTo("context");
    assertThat(Wording.of("Contexto (Context) y más").aside()).isEmpty();
    assertThat(Wording.of("Contexto").aside()).isEmpty();
  }
}
