// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.agentreport.Corpus;
import io.github.agentreport.Fixtures;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

  private static final ReportReader READER = new ReportReader(new MarkdownReader());

  private static List<Claim> claims(String text) throws UnreadableSourceException {
    return new ClaimReader().claims(READER.read(SourceText.of("report.md", text)));
  }

  @Test
  void aListOfNumbersIsOneClaim() throws Exception {
    assertThat(claims("Tests: 40 passed, 1 failed, 2 skipped, 43 total\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            TestsClaim.class,
            claim ->
                assertThat(claim.numbers())
                    .isEqualTo(
                        new TestNumbers(
                            OptionalInt.of(43),
                            OptionalInt.of(40),
                            OptionalInt.of(1),
                            OptionalInt.of(2))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tests: 141/142",
        "Tests: 141 / 142",
        "| Tests | 141/142 |",
        "Tests passed: 141/142",
        "Integration tests (141/142)"
      })
  void aFractionIsWhatPassedOfWhatRan(String line) throws Exception {
    assertThat(claims(line))
        .singleElement()
        .isInstanceOfSatisfying(
            TestsClaim.class,
            claim -> {
              assertThat(claim.numbers().passed()).hasValue(141);
              assertThat(claim.numbers().run()).hasValue(142);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tests: 12 migrations passed",
        "Tests and linters of all the modules together: 12 passed",
        "Steps: 12/14"
      })
  void numbersOfSomethingElseAreNoClaim(String line) throws Exception {
    assertThat(claims(line)).isEmpty();
  }

  @Test
  void whatStandsBelowAPlanIsNoClaim() throws Exception {
    String claim = "- 142 tests passed\n\n";
    assertThat(claims("# Report\n\n## Next steps\n\n### Checks\n\n" + claim)).isEmpty();
    assertThat(claims("# Report\n\n## Next steps\n\n" + claim + "## Checks\n\n" + claim))
        .hasSize(1);
    assertThat(claims("# Next steps of the carts\n\n## Checks\n\n" + claim)).hasSize(1);
    assertThat(claims("- Next steps:\n  - 142 tests passed\n")).isEmpty();
    assertThat(claims("- Checks:\n  - 142 tests passed\n")).hasSize(1);
    assertThat(claims("Next steps:\n\n" + claim)).isEmpty();
  }

  @Test
  void aHeadingMayClaimToo() throws Exception {
    assertThat(claims("## 142 tests passed\n\nAll of them.\n"))
        .extracting(claim -> claim.location().startColumn())
        .containsExactly(4);
    assertThat(claims("| Tests | Result |\n|---|---|\n| 142 tests passed | yes |\n"))
        .extracting(claim -> claim.location().startColumn())
        .containsExactly(3);
  }

  @Test
  void errorsAreFailures() throws Exception {
    assertThat(claims("Tests run: 9, Failures: 1, Errors: 2, Skipped: 0\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            TestsClaim.class, claim -> assertThat(claim.numbers().failed()).hasValue(3));
  }

  @Test
  void ofSeveralNumbersTheSmallerOnesMaySpeakOfParts() throws Exception {
    assertThat(claims("- 12 tests passed\n- 140 tests passed\n"))
        .extracting(claim -> ((TestsClaim) claim).extent())
        .containsExactly(Extent.PART, Extent.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unit tests: 140 passed",
        "OrderTest: 140 tests passed",
        "140 rounding tests passed",
        "140 new tests passed",
        "140 tests passed in OrderTest",
        "Phase 2: 140 tests passed"
      })
  void aNumberWithANameSpeaksOfAPart(String line) throws Exception {
    assertThat(claims(line))
        .extracting(claim -> ((TestsClaim) claim).extent())
        .containsExactly(Extent.PART);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Line coverage: 87.1%; LINE; 87.1",
        "branch coverage is 73%; BRANCH; 73",
        "87% of branches covered, coverage 87%; BRANCH; 87",
        "Coverage rose from 61% to 87%; UNSAID; 87",
        "Coverage: 61% → 87%; UNSAID; 87"
      })
  void coverageSaysWhatItMeasures(String line, CoverageClaim.Measure measure, String percent)
      throws Exception {
    assertThat(claims(line))
        .last()
        .isInstanceOfSatisfying(
            CoverageClaim.class,
            claim -> {
              assertThat(claim.measure()).isEqualTo(measure);
              assertThat(claim.percent()).isEqualByComparingTo(percent);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Deleted `a/Old.java`; DELETED",
        "Moved to `a/New.java`; RENAMED",
        "`target/a.html`; GENERATED",
        "`a/secret.json` is gitignored; IGNORED",
        "For example `a/One.java`; EXAMPLE",
        "Next, create `a/Two.java`; PLANNED",
        "`/etc/a.conf`; ABSOLUTE",
        "`../a.md`; OUTSIDE",
        "Changed `a/Three.java`; NONE"
      })
  void aPathSaysWhyItNeedNotExist(String line, Exemption exemption) throws Exception {
    assertThat(claims(line))
        .singleElement()
        .isInstanceOfSatisfying(
            PathClaim.class, claim -> assertThat(claim.exemption()).isEqualTo(exemption));
  }

  @Test
  void whatIsSaidOfAFolderHoldsForWhatIsInIt() throws Exception {
    String tree =
        """
        ```
        ├── old/  # deleted
        │   └── a.ts
        ├── src/
        │   └── b.ts
        └── cart.ts
        ```
        """;
    assertThat(claims(tree))
        .filteredOn(claim -> claim.text().endsWith(".ts"))
        .extracting(claim -> ((PathClaim) claim).exemption())
        .containsExactly(Exemption.DELETED, Exemption.NONE, Exemption.NONE);
  }

  @Test
  void thePlaceIsThatOfTheWordsInTheSource() throws Exception {
    SourceText source =
        SourceText.of("report.md", "# R\n\n- **Tests**: *140 passed*, ok `b/c.ts:3`\n");
    assertThat(new ClaimReader().claims(READER.read(source)))
        .extracting(
            claim ->
                source
                    .line(claim.location().startLine())
                    .substring(
                        claim.location().startColumn() - 1, claim.location().endColumn() - 1))
        .containsExactly("140 passed", "b/c.ts:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 tests ",
        "1, ",
        "`a/b.ts` ",
        "1% coverage ",
        "a b: 1 ",
        "-",
        "12 tests (((",
        "[a](",
        "~~",
        "Tests run: 1, ",
        "commit 1234567 "
      })
  void noLineTakesLong(String part) {
    String line = part.repeat(1_900 / part.length());
    assertTimeout(
        Duration.ofSeconds(10), () -> claims(line + "\n\n" + part.repeat(90_000 / part.length())));
  }

  @Test
  void everyBeginningOfAReportCanBeRead() throws Exception {
    for (Path file : Fixtures.files(Fixtures.folder("claims"), "*.md")) {
      String text = Fixtures.text(file);
      for (int end = 0; end < text.length(); end += 7) {
        SourceText source = SourceText.of("report.md", text.substring(0, end));
        assertThat(new ClaimReader().claims(READER.read(source)))
            .allSatisfy(
                claim ->
                    assertThat(claim.location().endColumn())
                        .isLessThanOrEqualTo(
                            source.line(claim.location().startLine()).length() + 1));
      }
    }
  }

  @Test
  void reportsInTheWildAreReadInOrder() throws Exception {
    Corpus.assumeThere();
    int found = 0;
    for (Path file : Fixtures.files(Corpus.FOLDER.resolve("outline/files"), "*.md")) {
      List<Claim> claims = claims(Fixtures.text(file));
      assertThat(claims).extracting(Claim::location).isSorted();
      found += claims.size();
    }
    assertThat(found).isGreaterThan(1_000);
  }
}
