// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is older than the sources says nothing of them. */
class StalenessTest {

  private static final Instant LATER = Build.BUILT.plusSeconds(60);

  private static final String TESTS = "tests: {files: \"target/*.xml\"}";

  @TempDir private Path root;
  private Build build;

  @BeforeEach
  void buildOnce() throws IOException {
    build = new Build(root);
    build.write("target/a.xml", "<testsuite><testcase name='one'/></testsuite>");
  }

  @Test
  void resultsOlderThanTheNewestSourceAreNoEvidence() throws IOException {
    build.write("src/main/java/Older.java", "", Build.BUILT.minusSeconds(9));
    build.write("src/main/java/Newer.java", "", LATER);

    assertThat(build.say(TESTS, Build.REPORT))
        .isEqualTo(
            "unverifiable: report.md:3: error [evidence-stale] \"It holds\" is ticked, but"
                + " target/a.xml (2026-02-01T10:00:00Z) is older than src/main/java/Newer.java"
                + " (2026-02-01T10:01:00Z).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.py",
        "lib/a.ts",
        "src/main/java/org/example/build/A.java",
        "src/reports/a.go"
      })
  void aSourceMayLieAnywhere(String name) throws IOException {
    build.write(name, "", LATER);

    assertThat(build.say(TESTS, Build.REPORT)).contains("is older than " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/cobol/PRICES.cbl", "pom.xml", "Makefile", "web/price.astro"})
  void whatIsUnderVersionControlIsASourceInWhateverLanguage(String name) throws Exception {
    build.write(name, "", LATER);
    assertThat(build.say(TESTS, Build.REPORT)).startsWith("verified");

    try (GitWork git = new GitWork(root)) {
      git.add(name);
      assertThat(build.say(TESTS, Build.REPORT)).contains("is older than " + name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/openapi.json", "agent-reports/a.txt", "target/b.cbl"})
  void proseAndProductsUnderVersionControlMayBeNewer(String name) throws Exception {
    build.write(name, "", LATER);

    try (GitWork git = new GitWork(root)) {
      git.add(name);
      assertThat(build.say(TESTS, Build.REPORT)).startsWith("verified");
    }
  }

  @Test
  void theFolderOfTheEvidenceMayBePartOfTheRepository() throws Exception {
    build.write("pom.xml", "", LATER);
    build.write("shop/price.cbl", "", LATER);
    build.write("shop/target/a.xml", "<testsuite><testcase name='one'/></testsuite>");
    try (GitWork git = new GitWork(root)) {
      git.add("pom.xml");
      Build shop = new Build(root.resolve("shop"));
      assertThat(shop.say(TESTS, Build.REPORT)).startsWith("verified");

      git.add("shop/price.cbl");
      assertThat(shop.say(TESTS, Build.REPORT)).contains("is older than price.cbl");
    }
  }

  @Test
  void resultsOfTheSameSecondCount() throws IOException {
    build.write("src/main/java/Same.java", "", Build.BUILT.plusMillis(900));

    assertThat(build.say(TESTS, Build.REPORT)).startsWith("verified");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "target/generated-sources/A.java",
        "node_modules/x/a.js",
        ".idea/a.java",
        "agent-reports/work.md"
      })
  void whatIsNoSourceMayBeNewer(String name) throws IOException {
    build.write(name, "", LATER);

    assertThat(build.say(TESTS, Build.REPORT)).startsWith("verified");
  }

  @Test
  void whatIsWrittenByHandMayBeOlder() throws IOException {
    build.write("src/a.py", "", LATER);
    build.write("docs/guide.md", "text");
    build.write("limits.json", "{\"most\": 3}");
    build.write("target/limits.json", "{\"most\": 3}");

    assertThat(build.say("files: {files: docs/guide.md}", Build.REPORT)).startsWith("verified");
    assertThat(build.say("json: {files: limits.json, pointer: /most, max: 3}", Build.REPORT))
        .startsWith("verified");
    assertThat(build.say("json: {files: target/limits.json, pointer: /most, max: 3}", Build.REPORT))
        .contains("[evidence-stale]");
  }

  @Test
  void oneOldFileAmongNewOnesIsEnough() throws IOException {
    build.write("src/a.go", "", LATER);
    build.write("target/b.xml", "<testsuite><testcase name='two'/></testsuite>", LATER);

    assertThat(build.say(TESTS, Build.REPORT))
        .contains("[evidence-stale]")
        .contains("target/a.xml");
  }
}
