// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Paths in all the ways in which reports name them, held against a repository that is known; the
 * fixtures' README tells the lists apart.
 */
class PathsTest {

  private static final Path FIXTURES = Fixtures.folder("paths");

  /** Names enough that is there for the report to be about the repository. */
  private static final String ANCHORS = "Read `pom.xml`, `README.md` and `web/package.json`.\n\n";

  @TempDir private static Path folder;
  private static ClaimedBuild build;

  @BeforeAll
  static void makeRepository() throws Exception {
    build = new ClaimedBuild(folder.toRealPath());
    try (GitWork git = new GitWork(build.files().root())) {
      for (String file : lines("repository.txt")) {
        build.files().write(file, "");
        git.add(file);
      }
    }
  }

  private static List<String> lines(String list) throws IOException {
    return Files.readAllLines(FIXTURES.resolve(list));
  }

  static List<Path> facts() throws IOException {
    return Fixtures.files(FIXTURES.resolve("fact"), "*.md");
  }

  static List<Path> trees() throws IOException {
    return Fixtures.files(FIXTURES.resolve("tree"), "*.md");
  }

  static List<Path> exempt() throws IOException {
    return Fixtures.files(FIXTURES.resolve("exempt"), "*.md");
  }

  private static List<Finding> accusations(Path style, String path) throws IOException {
    return Objects.requireNonNull(accusations(style, List.of(path)).get(path));
  }

  /** What is refuted of each path, all checked at once: to find the same files takes longer. */
  private static Map<String, List<Finding>> accusations(Path style, List<String> paths)
      throws IOException {
    String text = "# Carts\n\n" + ANCHORS + Fixtures.text(style);
    List<ReportResult> results =
        build
            .checkAll("", paths.stream().map(path -> text.replace("PATH", path)).toList())
            .reports();
    Map<String, List<Finding>> accusations = new LinkedHashMap<>();
    for (int at = 0; at < paths.size(); at++) {
      accusations.put(
          paths.get(at),
          results.get(at).findings().stream()
              .filter(finding -> finding.rule().equals("claim-refuted"))
              .toList());
    }
    return accusations;
  }

  private static int lineOfPath(Path style) throws IOException {
    String before = Fixtures.text(style).split("PATH", -1)[0];
    return 5 + (int) before.chars().filter(c -> c == '\n').count();
  }

  @Test
  void thereAreEnoughOfEach() throws IOException {
    assertThat(facts()).hasSizeGreaterThanOrEqualTo(13);
    assertThat(exempt()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(lines("no-paths.txt")).doesNotHaveDuplicates().hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource({"facts", "trees"})
  void anInventedPathIsFoundWhereItStands(Path style) throws IOException {
    assertFound(style, lines("invented.txt"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void anInventedFolderNeedsNoSlash(Path style) throws IOException {
    assertFound(style, lines("invented-folders.txt"));
  }

  private static void assertFound(Path style, List<String> paths) throws IOException {
    int line = lineOfPath(style);
    assertThat(accusations(style, paths))
        .hasSameSizeAs(paths)
        .allSatisfy(
            (path, findings) ->
                assertThat(findings)
                    .as(path)
                    .singleElement()
                    .satisfies(
                        finding -> {
                          assertThat(finding.subject()).isEqualTo(path);
                          assertThat(finding.location().startLine()).isEqualTo(line);
                        }));
  }

  private static void assertNothingFound(Path style, List<String> texts) throws IOException {
    assertThat(accusations(style, texts))
        .hasSameSizeAs(texts)
        .allSatisfy((text, findings) -> assertThat(findings).as(text).isEmpty());
  }

  @ParameterizedTest
  @MethodSource({"facts", "trees"})
  void nobodyIsAccusedOfAPathThatIsThere(Path style) throws IOException {
    assertNothingFound(style, lines("there.txt"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void nobodyIsAccusedOfWhatIsNoPath(Path style) throws IOException {
    assertNothingFound(style, lines("no-paths.txt"));
  }

  @ParameterizedTest
  @MethodSource("exempt")
  void nobodyIsAccusedOfAPathThatNeedNotExist(Path style) throws IOException {
    assertNothingFound(style, lines("invented.txt"));
  }

  @Test
  void aLineBehindAPathIsNoPartOfIt() throws IOException {
    Path sentence = FIXTURES.resolve("fact/sentence.md");
    for (String line : List.of(":12", ":12-20", ":12:5", "#L10", "#L10-L20")) {
      assertThat(accusations(sentence, "Cart.java" + line)).as(line).isEmpty();
      assertThat(accusations(sentence, "Ghost.java" + line)).as(line).hasSize(1);
    }
  }
}
