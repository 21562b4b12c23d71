// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commit that a report names is looked up in the repository that the folder is in. */
class CommitEvidenceTest {

  private static final String COMMIT = "commit: {}";

  @TempDir private Path folder;
  private Build build;

  @BeforeEach
  void quiet() {
    GitWork.beQuiet();
    build = new Build(folder);
  }

  private static RevCommit commit(Git git, String file, String text, Instant time)
      throws Exception {
    Files.writeString(git.getRepository().getWorkTree().toPath().resolve(file), text);
    git.add().addFilepattern(".").call();
    PersonIdent someone = new PersonIdent("Dev", "dev@example.org", time, ZoneOffset.UTC);
    return git.commit()
        .setMessage(text)
        .setAuthor(someone)
        .setCommitter(someone)
        .setSign(false)
        .call();
  }

  private static RevCommit commit(Git git, String file, String text) throws Exception {
    return commit(git, file, text, Build.BUILT);
  }

  private static String report(String commit) {
    return "# Work\n\nCommit: %s\n\n- [x] It holds\n".formatted(commit);
  }

  private static String no(String rule, String reason) {
    return "%s: report.md:5: error [%s] \"It holds\" is ticked, but %s."
        .formatted(rule.endsWith("refuted") ? "refuted" : "unverifiable", rule, reason);
  }

  @Test
  void theCommitOfTheWorkingCopyMayBeShortenedAndInCapitals() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      String head = commit(git, "a.txt", "one").getName();
      String verified = "verified by report.md:3: the commit is " + head.substring(0, 12);

      assertThat(build.say(COMMIT, report(head))).isEqualTo(verified);
      assertThat(build.say(COMMIT, report("`" + head.substring(0, 7) + "` (one)")))
          .isEqualTo(verified);
      assertThat(build.say(COMMIT, report(head.substring(0, 10).toUpperCase(Locale.ROOT))))
          .isEqualTo(verified);
      assertThat(build.say(COMMIT, "---\ncommit: " + head + "\n---\n" + Build.REPORT))
          .isEqualTo(verified.replace("report.md:3", "report.md:2"));
    }
  }

  @Test
  void anOlderCommitDoesOnlyWhereNothingButWhatIsAllowedHasChanged() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      String old = commit(git, "a.txt", "one").getName();
      String head = commit(git, "report.md", "two").getName().substring(0, 12);

      assertThat(build.say(COMMIT, report(old)))
          .isEqualTo(
              no(
                  "evidence-refuted",
                  "the working copy is at %s, where report.md differs from commit %s of line 3"
                      .formatted(head, old)));
      assertThat(build.say("commit: {allow: [\"docs/**\", \"*.md\"]}", report(old)))
          .startsWith("verified");
      assertThat(build.say("commit: {allow: [\"docs/**\"]}", report(old))).startsWith("refuted");
    }
  }

  @Test
  void whatHasChangedIsComparedByItsWholePath() throws Exception {
    Files.createDirectories(folder.resolve("docs/adr"));
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      String old = commit(git, "docs/a.txt", "one").getName();
      commit(git, "docs/adr/b.md", "two");
      assertThat(build.say("commit: {allow: [\"docs/adr/*\"]}", report(old)))
          .startsWith("verified");
      assertThat(build.say("commit: {allow: [\"docs/*\"]}", report(old)))
          .contains("where docs/adr/b.md differs");
    }
  }

  @Test
  void aCommitOfAnotherBranchIsRefuted() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      RevCommit first = commit(git, "a.txt", "one");
      String other = commit(git, "a.txt", "two").getName();
      git.checkout().setName(first.getName()).call();
      String head = commit(git, "a.txt", "three").getName().substring(0, 12);

      assertThat(build.say(COMMIT, report(other)))
          .isEqualTo(
              no(
                  "evidence-refuted",
                  "commit %s of line 3 is not part of the working copy, which is at %s"
                      .formatted(other, head)));
    }
  }

  @Test
  void aCommitThatIsNowhereIsRefuted() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      commit(git, "a.txt", "one");

      assertThat(build.say(COMMIT, report("0123abc")))
          .isEqualTo(no("evidence-refuted", "commit 0123abc of line 3 is not in the repository"));
      Files.writeString(
          folder.resolve(".git/shallow"), "0123456789012345678901234567890123456789\n");
      assertThat(build.say(COMMIT, report("0123abc")))
          .isEqualTo(
              no(
                  "evidence-missing",
                  "commit 0123abc of line 3 is not in the repository, whose history is cut off"));
    }
  }

  @Test
  void withoutACommitOrARepositoryNothingIsVerified() throws Exception {
    assertThat(build.say(COMMIT, report("0123abc")))
        .isEqualTo(no("evidence-missing", "there is no Git repository to look the commit up in"));
    Git.init().setDirectory(folder.toFile()).call().close();
    assertThat(build.say(COMMIT, report("0123abc")))
        .isEqualTo(no("evidence-missing", "nothing is committed here yet"));
    assertThat(build.say(COMMIT, report("the newest")))
        .isEqualTo(no("evidence-missing", "the report names no commit"));
  }

  @Test
  void resultsOlderThanTheCommitOfTheReportAreNoEvidence() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      build.write("target/a.xml", "<testsuite><testcase name='one'/></testsuite>");
      String hash = commit(git, "a.txt", "one", Build.BUILT.plusSeconds(60)).getName();

      assertThat(build.say("tests: {files: \"target/*.xml\"}", report(hash)))
          .isEqualTo(
              no(
                  "evidence-stale",
                  ("target/a.xml (2026-02-01T10:00:00Z) is older than the commit %s of line 3"
                          + " (2026-02-01T10:01:00Z)")
                      .formatted(hash)));
      assertThat(build.say("tests: {files: \"target/*.xml\"}", Build.REPORT))
          .startsWith("verified");
    }
  }

  @Test
  void aLinkedWorktreeHasACommitOfItsOwn() throws Exception {
    Path main = Files.createDirectory(folder.resolve("main"));
    Path linked = folder.resolve("linked");
    try (Git git = Git.init().setDirectory(main.toFile()).call()) {
      String first = commit(git, "a.txt", "one").getName();
      try {
        assumeTrue(
            new ProcessBuilder(
                        "git",
                        "-C",
                        main.toString(),
                        "worktree",
                        "add",
                        "-q",
                        linked.toString(),
                        first)
                    .start()
                    .waitFor()
                == 0);
      } catch (IOException e) {
        assumeTrue(false, "the machine has no git");
      }
      commit(git, "a.txt", "two");
      build = new Build(linked);

      assertThat(build.say(COMMIT, report(first))).startsWith("verified");
    }
  }

  @Test
  void theRepositoryIsLeftAsItIs() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      String head = commit(git, "a.txt", "one").getName();
      var before = files();

      assertThat(build.say(COMMIT, report(head))).startsWith("verified");
      assertThat(files()).isEqualTo(before);
    }
  }

  private Map<Path, Object> files() throws IOException {
    try (var found = Files.walk(folder)) {
      var files = new TreeMap<Path, Object>();
      for (Path file : found.toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
      return files;
    }
  }
}
