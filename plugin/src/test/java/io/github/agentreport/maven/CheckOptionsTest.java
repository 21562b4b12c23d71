// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.output.OutputFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckOptionsTest {

  private static final String RULES =
      ReportChecker.rules().stream().map(RuleInfo::id).collect(Collectors.joining(", "));

  @Test
  void takesWhatTheDefaultsAre() throws MojoExecutionException {
    CheckOptions options = options("error", "console", "json");

    assertThat(options.failOn()).isEqualTo(FailOn.ERROR);
    assertThat(options.formats()).containsExactly(OutputFormat.CONSOLE, OutputFormat.JSON);
  }

  @ParameterizedTest
  @CsvSource({
    "error, PASSED, false",
    "error, WARNED, false",
    "error, FAILED, true",
    "warning, PASSED, false",
    "warning, WARNED, true",
    "warning, FAILED, true",
    "never, FAILED, false"
  })
  void failsFromTheVerdictOnThatIsAskedFor(String failOn, Verdict verdict, boolean fails)
      throws MojoExecutionException {
    assertThat(options(failOn, "json").failOn().fails(verdict)).isEqualTo(fails);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sometimes", "ERROR", "info", ""})
  void refusesAnotherFailOn(String failOn) {
    assertMessage(
        () -> options(failOn, "json"),
        "agentreport.failOn is \"%s\"; it can be error, warning or never.".formatted(failOn));
  }

  @Test
  void ignoresBlanksAroundAFormat() throws MojoExecutionException {
    assertThat(options("error", " json ", "json").formats()).containsExactly(OutputFormat.JSON);
  }

  @Test
  void takesNoFormatAtAll() throws MojoExecutionException {
    assertThat(options("error").formats()).isEmpty();
  }

  @Test
  void refusesAnotherFormat() {
    assertMessage(
        () -> options("error", "console", "papyrus"),
        "agentreport.formats has \"papyrus\"; the formats are: console, json, html, sarif, junit, gitlab,"
            + " markdown, github, intoto, vsa.");
  }

  @Test
  void refusesAnUnknownRule() {
    String message =
        "agentreport.rules: There is no rule \"item-opened\". The rules are: %s.".formatted(RULES);

    assertMessage(() -> rules(Map.of("item-opened", "off")), message);
    assertMessage(() -> rules(Map.of(), "item-opened=off"), message);
  }

  @Test
  void refusesAnUnknownSeverity() {
    String message =
        "agentreport.rules: The rule \"item-open\" cannot be set to \"fatal\"; it can be one of:"
            + " info, warning, error, off.";

    assertMessage(() -> rules(Map.of("item-open", "fatal")), message);
    assertMessage(() -> rules(Map.of(), "item-open=fatal"), message);
  }

  @Test
  void refusesARuleWithoutSeverity() {
    assertMessage(
        () -> rules(Map.of(), "item-open"),
        "agentreport.rules has \"item-open\"; write it as rule=severity.");
    assertMessage(
        () -> rules(Map.of(), "item-open="),
        "agentreport.rules: The rule \"item-open\" cannot be set to \"\"; it can be one of: info,"
            + " warning, error, off.");
  }

  @Test
  void theCommandLineWinsOverThePom() throws MojoExecutionException {
    // Valid only because what the POM says of the rule does not count.
    rules(Map.of("item-open", "fatal"), " item-open = warning ");
  }

  private static CheckOptions options(String failOn, String... formats)
      throws MojoExecutionException {
    return CheckOptions.of(failOn, List.of(formats), Map.of(), List.of());
  }

  private static CheckOptions rules(Map<String, String> rules, String... list)
      throws MojoExecutionException {
    return CheckOptions.of("error", List.of("json"), rules, List.of(list));
  }

  private static void assertMessage(ThrowingCallable call, String message) {
    assertThatExceptionOfType(MojoExecutionException.class).isThrownBy(call).withMessage(message);
  }
}
