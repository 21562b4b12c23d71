// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from what it does unasked: it would run the git executable to find the system's
 * configuration, and write into the repository to learn how its file system counts time.
 */
final class QuietGitSystem extends SystemReader.Delegate {

  QuietGitSystem(SystemReader system) {
    super(system);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  private static final class NoConfig extends FileBasedConfig {

    NoConfig(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // What JGit learns is not kept.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** A second is what every file system can tell. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(1, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }
  }
}
