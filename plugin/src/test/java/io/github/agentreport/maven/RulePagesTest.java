// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.evidence.EvidenceFolder;
import io.github.agentreport.evidence.EvidenceLimits;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.output.ConsoleWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a page, and the examples on it are what the checker says.
 *
 * <p>A fence says in its info string what it holds: {@code markdown definition}, {@code yaml
 * contract}, {@code json lock} or {@code markdown report}, with a file's name behind it where the
 * usual one will not do, and with an encoding other than UTF-8. What the build left is {@code
 * evidence}, with its path and with a time where that matters. What the section "Passes" does not
 * repeat is as under "Fails". A contract under "Configure" shows how the finding goes away.
 */
class RulePagesTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "")).resolve("..");
  private static final Path PAGES = ROOT.resolve("plugin/src/site/markdown/rules");
  private static final Path FIXTURES = ROOT.resolve("checker-core/src/test/resources/rules");

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private static final String FAILS = "Fails";
  private static final String PASSES = "Passes";
  private static final String CONFIGURE = "Configure";

  /** What concerns a file as a whole is tested where files are read. */
  private static final Set<String> ABOUT_FILES =
      Set.of(
          "contract-changed",
          "definition-invalid",
          "report-missing",
          "report-unreadable",
          "report-empty",
          "report-unrecognised",
          "waiver-expired",
          "waiver-unused",
          "evidence-refuted",
          "evidence-missing",
          "evidence-vacuous",
          "evidence-stale",
          "evidence-unreadable",
          "claim-refuted");

  private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "off");

  private static final Pattern FENCE = Pattern.compile("(`{3,})([^`]*)");
  private static final Pattern SETTING =
      Pattern.compile("-Dagentreport\\.rules=([a-z-]+)=([a-z]+)|<([a-z-]+)>([a-z]+)</");

  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  private static final ReportChecker CHECKER = new ReportChecker(UTF_8, RuleSettings.defaults());

  private static final String BUILT = "2026-02-01T10:00:00Z";

  @TempDir private Path folder;

  static List<RuleInfo> rules() {
    return ReportChecker.rules();
  }

  /** The rules on whose page a contract makes the finding go away. */
  static List<RuleInfo> configured() throws IOException {
    List<RuleInfo> configured = new ArrayList<>();
    for (RuleInfo rule : rules()) {
      if (!Page.of(rule).fences(CONFIGURE, "yaml contract").isEmpty()) {
        configured.add(rule);
      }
    }
    return configured;
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              rules().stream().map(rule -> rule.id() + ".md").toList());
    }
  }

  @Test
  void everyRuleButThoseAboutFilesHasFixturesOfBothKinds() throws IOException {
    List<String> wanted =
        rules().stream().map(RuleInfo::id).filter(id -> !ABOUT_FILES.contains(id)).toList();

    assertThat(rules()).extracting(RuleInfo::id).containsAll(ABOUT_FILES);
    for (String kind : List.of("positive-", "negative-")) {
      assertThat(rulesWithFixtures(kind)).containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  private static Set<String> rulesWithFixtures(String kind) throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .map(FIXTURES::relativize)
          .filter(file -> file.getFileName().toString().startsWith(kind))
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> file.getName(0).toString())
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageBeginsWithWhatTheRuleDeclares(RuleInfo rule) throws IOException {
    assertThat(Page.of(rule).lines())
        .startsWith(
            "# " + rule.id(),
            "",
            rule.summary(),
            "",
            "Default severity: " + rule.severity().id(),
            "");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageHasTheSameShortSectionsAsAllOthers(RuleInfo rule) throws IOException {
    Page page = Page.of(rule);

    assertThat(page.headings()).containsExactly("What it checks", "Why", FAILS, PASSES, CONFIGURE);
    assertThat(page.lines()).hasSizeBetween(25, 60);
    assertThat(page.lines())
        .allMatch(line -> line.length() <= 120 || line.contains("[" + rule.id() + "]"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatThePageLinksToAndSetsIsThere(RuleInfo rule) throws IOException {
    String text = String.join("\n", Page.of(rule).prose());

    assertThat(LINK.matcher(text).results().map(link -> PAGES.resolve(link.group(1))))
        .allMatch(Files::exists);
    assertThat(SETTING.matcher(text).results())
        .as("the severity on the command line and in the POM")
        .hasSize(2)
        .allSatisfy(
            found -> {
              int at = found.group(1) == null ? 3 : 1;
              assertThat(found.group(at)).isEqualTo(rule.id());
              assertThat(SEVERITIES).contains(found.group(at + 1));
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theReportThatFailsBringsTheFindingOnThePageAndNoOther(RuleInfo rule) throws IOException {
    Page page = Page.of(rule);
    List<String> shown =
        page.fences(FAILS, "text").stream().map(fence -> fence.content().strip()).toList();

    assertThat(shown).hasSize(1);
    assertThat(shown.get(0)).contains(": %s [%s] ".formatted(rule.severity().id(), rule.id()));
    assertThat(firstLines(page.check(FAILS, folder))).containsExactlyElementsOf(shown);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theReportThatPassesBringsNoFindingOfTheRuleAndNoError(RuleInfo rule) throws IOException {
    CheckResult result = Page.of(rule).check(PASSES, folder);

    assertThat(result.reports())
        .isNotEmpty()
        .allSatisfy(report -> assertThat(report.agent()).isNotNull());
    assertThat(
            result
                .allFindings()
                .filter(
                    finding ->
                        finding.rule().equals(rule.id()) || finding.severity() == Severity.ERROR))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("configured")
  void theContractUnderConfigureMakesTheFindingGoAway(RuleInfo rule) throws IOException {
    CheckResult result = Page.of(rule).check(CONFIGURE, folder);

    assertThat(result.reports()).isNotEmpty();
    assertThat(result.allFindings().map(Finding::rule)).isEmpty();
  }

  private static List<String> firstLines(CheckResult result) {
    return new ConsoleWriter()
        .findings(result).stream().map(message -> message.lines().get(0)).toList();
  }

  /** A fenced block of a page, with the heading that it stands under. */
  private record Fence(String heading, String info, String content) {

    boolean holds(String kind) {
      return info.equals(kind) || info.startsWith(kind + " ");
    }

    boolean isEvidence() {
      return info.matches("\\S+ evidence .*");
    }

    InputFile file(String usualName) {
      String name = usualName;
      Charset charset = UTF_8;
      for (String word : info.split(" ", -1)) {
        if (word.indexOf('.') > 0) {
          name = word;
        } else if (word.startsWith("ISO-")) {
          charset = Charset.forName(word);
        }
      }
      return new InputFile.Content(name, content.getBytes(charset));
    }
  }

  /** A page, of which the prose is the lines outside of fences. */
  private record Page(
      RuleInfo rule,
      List<String> lines,
      List<String> prose,
      List<String> headings,
      List<Fence> all) {

    static Page of(RuleInfo rule) throws IOException {
      List<String> lines = Files.readAllLines(PAGES.resolve(rule.id() + ".md"));
      List<String> prose = new ArrayList<>();
      List<String> headings = new ArrayList<>();
      List<Fence> fences = new ArrayList<>();
      for (int at = 0; at < lines.size(); at++) {
        Matcher fence = FENCE.matcher(lines.get(at));
        if (fence.matches()) {
          int end = at + 1;
          while (!lines.get(end).equals(fence.group(1))) {
            end++;
          }
          List<String> content = lines.subList(at + 1, end);
          String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
          fences.add(new Fence(heading, fence.group(2), String.join("\n", content) + "\n"));
          at = end;
        } else {
          prose.add(lines.get(at));
          if (lines.get(at).startsWith("## ")) {
            headings.add(lines.get(at).substring(3));
          }
        }
      }
      return new Page(rule, lines, prose, headings, fences);
    }

    List<Fence> fences(String heading, String kind) {
      return all.stream()
          .filter(fence -> fence.heading().equals(heading) && fence.holds(kind))
          .toList();
    }

    private List<InputFile> files(String heading, String kind, String usualName) {
      List<Fence> own = fences(heading, kind);
      return (own.isEmpty() ? fences(FAILS, kind) : own)
          .stream().map(fence -> fence.file(usualName)).toList();
    }

    /** Writes what the build left, and gives the folder that it is in. */
    private EvidenceFolder evidence(String heading, Path folder) throws IOException {
      List<Fence> all = all().stream().filter(Fence::isEvidence).toList();
      String place = all.stream().anyMatch(one -> one.heading().equals(heading)) ? heading : FAILS;
      for (Fence fence : all.stream().filter(one -> one.heading().equals(place)).toList()) {
        String[] words = fence.info().split(" ", -1);
        Path file = folder.resolve(words[2]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, fence.content());
        Instant time = Instant.parse(words.length > 3 ? words[3] : BUILT);
        Files.setLastModifiedTime(file, FileTime.from(time));
      }
      return new EvidenceFolder(folder, EvidenceLimits.DEFAULT);
    }

    /** Checks the examples of a section. */
    CheckResult check(String heading, Path folder) throws IOException {
      List<InputFile> definitions = files(heading, "markdown definition", "definition.md");
      List<InputFile> contracts = files(heading, "yaml contract", "contract.yaml");
      BaseFiles bases =
          (reference, from) ->
              definitions.stream()
                  .filter(definition -> definition.file().equals(reference))
                  .findFirst()
                  .orElse(new InputFile.Unreadable(reference, "is not there"));
      Contracts agreed = CHECKER.contracts(contracts.isEmpty() ? definitions : contracts, bases);
      for (InputFile lock : files(heading, "json lock", "agentreport.lock")) {
        agreed = CHECKER.locked(agreed, lock);
      }
      // Only a build that names its contracts demands a report for each.
      boolean demanded = rule.id().equals("report-missing");
      return CHECKER.check(
          agreed,
          files(heading, "markdown report", "report.md"),
          List.of(),
          demanded,
          new Circumstances(TODAY, ChangedPaths.UNKNOWN, evidence(heading, folder)));
    }
  }
}
