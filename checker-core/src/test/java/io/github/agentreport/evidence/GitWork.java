// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;

/** A new repository in a folder. */
final class GitWork implements AutoCloseable {

  private final Path folder;
  private final Git git;
  private int commits;

  GitWork(Path folder) throws Exception {
    beQuiet();
    this.folder = folder;
    this.git = Git.init().setDirectory(folder.toFile()).call();
  }

  /** Keeps the settings of the machine out of what is tested. */
  static void beQuiet() {
    if (!(SystemReader.getInstance() instanceof QuietGitSystem)) {
      SystemReader.setInstance(new QuietGitSystem(SystemReader.getInstance()));
    }
  }

  /** Puts a file under version control. */
  void add(String file) throws Exception {
    git.add().addFilepattern(file).call();
  }

  /** Changes a file and commits it. */
  String commit(String file, Instant time) throws Exception {
    Files.writeString(folder.resolve(file), "version " + ++commits);
    add(file);
    PersonIdent someone = new PersonIdent("Dev", "dev@example.org", time, ZoneOffset.UTC);
    return git.commit()
        .setMessage(file)
        .setAuthor(someone)
        .setCommitter(someone)
        .setSign(false)
        .call()
        .getName();
  }

  @Override
  public void close() {
    git.close();
  }
}
