// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePatternTest {

  @TempDir private Path base;

  @Nested
  class WithoutWildcards {

    @Test
    void findsTheFile() throws IOException {
      files("reports/a.md", "reports/b.md");

      assertThat(found("reports/a.md")).containsExactly("reports/a.md");
    }

    @Test
    void findsNothingWhereThereIsNoFile() throws IOException {
      files("reports/a.md");

      assertThat(found("reports/c.md")).isEmpty();
    }

    @Test
    void findsAFolder() throws IOException {
      files("reports/a.md");

      assertThat(found("reports")).containsExactly("reports");
    }

    @Test
    void takesAnAbsolutePath() throws IOException {
      files("reports/a.md");

      assertThat(found(base.resolve("reports/a.md").toString())).containsExactly("reports/a.md");
    }

    @Test
    void ignoresBlanksAround() throws IOException {
      files("reports/a.md");

      assertThat(found("  reports/a.md\n")).containsExactly("reports/a.md");
    }

    @Test
    void resolvesDots() throws IOException {
      files("reports/a.md");

      assertThat(found("./agents/../reports/a.md")).containsExactly("reports/a.md");
    }
  }

  @Nested
  class WithWildcards {

    @Test
    void looksAtNoMoreFilesThanItMay() throws IOException {
      Files.writeString(base.resolve("a.md"), "");
      Files.writeString(base.resolve("b.md"), "");
      FilePattern pattern = new FilePattern(base, "*.md");

      assertThat(pattern.find(3)).hasSize(2);
      assertThatThrownBy(() -> pattern.find(1))
          .isInstanceOf(FileSystemException.class)
          .hasMessageEndingWith("more than 1 files and folders");
    }

    @Test
    void matchesPathsThatNeedNotBeThere() {
      var system = base.getFileSystem();
      PathMatcher matcher = FilePattern.matcher(system, "docs/**/*.md");

      assertThat(matcher.matches(system.getPath("docs/a.md"))).isTrue();
      assertThat(matcher.matches(system.getPath("docs/b/c/a.md"))).isTrue();
      assertThat(matcher.matches(system.getPath("src/a.md"))).isFalse();
    }

    @Test
    void starStandsForPartOfAName() throws IOException {
      files("reports/a.md", "reports/a.txt", "reports/sub/b.md", "reports/.md");

      assertThat(found("reports/*.md")).containsExactly("reports/.md", "reports/a.md");
      assertThat(found("re*s/a.*")).containsExactly("reports/a.md", "reports/a.txt");
    }

    @Test
    void questionMarkStandsForOneCharacter() throws IOException {
      files("reports/1.md", "reports/12.md", "reports/.md");

      assertThat(found("reports/?.md")).containsExactly("reports/1.md");
    }

    @Test
    void twoStarsStandForAnyNumberOfFolders() throws IOException {
      files("a.md", "reports/b.md", "reports/2026/03/c.md", "reports/2026/03/c.txt");

      assertThat(found("**/*.md")).containsExactly("a.md", "reports/2026/03/c.md", "reports/b.md");
      assertThat(found("reports/**/*.md")).containsExactly("reports/2026/03/c.md", "reports/b.md");
      assertThat(found("**/03/*.md")).containsExactly("reports/2026/03/c.md");
      assertThat(found("reports/**/03/**/c.md")).containsExactly("reports/2026/03/c.md");
    }

    @Test
    void twoStarsAtTheEndStandForTheFilesBelow() throws IOException {
      files("reports/a.md", "reports/2026/b.md");

      assertThat(found("reports/**")).containsExactly("reports/2026/b.md", "reports/a.md");
    }

    @Test
    void findsTheFilesOfAnAbsolutePattern() throws IOException {
      files("reports/a.md", "reports/sub/b.md");

      assertThat(found(base + "/reports/**/*.md"))
          .containsExactly("reports/a.md", "reports/sub/b.md");
    }

    @Test
    void findsFilesAboveTheBase() throws IOException {
      files("reports/a.md");
      Path module = Files.createDirectory(base.resolve("module"));

      assertThat(new FilePattern(module, "../reports/*.md").find())
          .containsExactly(base.resolve("reports/a.md"));
    }

    @Test
    void findsNothingWhereThereIsNoFolder() throws IOException {
      files("reports/a.md");

      assertThat(found("no/such/**/*.md")).isEmpty();
      assertThat(found("reports/a.md/*.md")).isEmpty();
      assertThat(found("reports/*.txt")).isEmpty();
    }

    @Test
    void findsAFolderWhoseNameMatches() throws IOException {
      files("reports/a.md", "reports/folder.md/b.txt");

      assertThat(found("reports/*.md")).containsExactly("reports/a.md", "reports/folder.md");
    }

    @Test
    void doesNotLookIntoWhatVersionControlAndPackageManagersKeep() throws IOException {
      files("a.md", ".git/a.md", "node_modules/pkg/a.md", "x/node_modules/a.md", ".github/a.md");

      assertThat(found("**/*.md")).containsExactly(".github/a.md", "a.md");
      // Named, they are looked into.
      assertThat(found("node_modules/**/*.md")).containsExactly("node_modules/pkg/a.md");
    }

    @Test
    void sortsWhatItFinds() throws IOException {
      files("b.md", "a.md", "c.md");

      assertThat(found("*.md")).containsExactly("a.md", "b.md", "c.md");
    }
  }

  /** Names that mean something in the globs of the JDK, or in the file systems of some users. */
  @Nested
  class OddNames {

    @Test
    void aFileWithBracketsIsFoundByItsName() throws IOException {
      files("reports/a [1].md", "reports/{b}.md", "reports/a 1.md");

      assertThat(found("reports/a [1].md")).containsExactly("reports/a [1].md");
      assertThat(found("reports/{b}.md")).containsExactly("reports/{b}.md");
    }

    @Test
    void aFileWithBracketsIsFoundByAPattern() throws IOException {
      files("reports/a [1].md", "reports/{b}.md");

      assertThat(found("reports/*.md")).containsExactly("reports/a [1].md", "reports/{b}.md");
    }

    @Test
    void bracketsInAPatternStandForThemselves() throws IOException {
      files("app/[slug]/reports/a.md", "app/s/reports/b.md");

      assertThat(found("app/[slug]/reports/*.md")).containsExactly("app/[slug]/reports/a.md");
      assertThat(found("app/[slug]/**/*.md")).containsExactly("app/[slug]/reports/a.md");
    }

    @Test
    void bracketsInTheBaseStandForThemselves() throws IOException {
      Path workspace = Files.createDirectories(base.resolve("job [2] {x}"));
      Path report = Files.createFile(workspace.resolve("a.md"));

      assertThat(new FilePattern(workspace, "*.md").find()).containsExactly(report);
      assertThat(new FilePattern(workspace, workspace + "/*.md").find()).containsExactly(report);
    }

    @Test
    void aBracketThatIsNeverClosedStandsForItself() throws IOException {
      files("reports/a[.md", "reports/a{.md");

      assertThat(found("reports/*[.md")).containsExactly("reports/a[.md");
      assertThat(found("reports/*{.md")).containsExactly("reports/a{.md");
    }
  }

  @Nested
  class Links {

    @Test
    void aLoopEnds() throws IOException {
      files("reports/a.md");
      link("reports/loop", base.resolve("reports"));

      List<String> found =
          assertTimeoutPreemptively(Duration.ofSeconds(10), () -> found("reports/**/*.md"));

      assertThat(found).containsExactly("reports/a.md");
    }

    @Test
    void aLinkToAFileIsFound() throws IOException {
      files("shared/a.md");
      Files.createDirectory(base.resolve("reports"));
      link("reports/b.md", base.resolve("shared/a.md"));

      assertThat(found("reports/*.md")).containsExactly("reports/b.md");
    }

    @Test
    void aLinkToNothingIsFoundForTheCallerToComplainOf() throws IOException {
      Files.createDirectory(base.resolve("reports"));
      link("reports/b.md", base.resolve("gone.md"));

      assertThat(found("reports/*.md")).containsExactly("reports/b.md");
    }

    /** As where {@code .claude/agents} is a link to definitions that several projects share. */
    @Test
    void theFolderThatAPatternBeginsWithMayBeALink() throws IOException {
      files("shared/sub/a.md");
      link("agents", base.resolve("shared"));

      assertThat(found("agents/**/*.md")).containsExactly("agents/sub/a.md");
    }

    private void link(String name, Path target) throws IOException {
      try {
        Files.createSymbolicLink(base.resolve(name), target);
      } catch (UnsupportedOperationException | FileSystemException e) {
        assumeTrue(false, "no symbolic links here: " + e);
      }
    }
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = base.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  /** What a pattern finds, relative to the base. */
  private List<String> found(String pattern) throws IOException {
    return new FilePattern(base, pattern)
        .find().stream().map(path -> base.relativize(path).toString().replace('\\', '/')).toList();
  }
}
