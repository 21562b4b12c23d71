// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.SystemReader;

/** The commits of the working copy that a folder is in. Only the repository itself is read. */
final class GitHistory implements AutoCloseable {

  /** So far back, the day on which a file was last changed is looked for. */
  private static final int MOST_COMMITS = 10_000;

  private final Repository repository;

  private GitHistory(Repository repository) {
    this.repository = repository;
  }

  /** The history of a folder; empty where it is in no working copy. */
  static Optional<GitHistory> of(Path folder) throws EvidenceException {
    if (!(SystemReader.getInstance() instanceof QuietGitSystem)) {
      SystemReader.setInstance(new QuietGitSystem(SystemReader.getInstance()));
    }
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new GitHistory(builder.setMustExist(true).build()));
    } catch (IOException e) {
      throw broken();
    }
  }

  private static EvidenceException broken() {
    return EvidenceException.unreadable("the Git repository cannot be read");
  }

  /** The commit that is checked out; empty where nothing was committed yet. */
  Optional<RevCommit> head() throws EvidenceException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId head = repository.resolve(Constants.HEAD);
      return head == null ? Optional.empty() : Optional.of(walk.parseCommit(head));
    } catch (IOException e) {
      throw broken();
    }
  }

  /** The commit of a hash, which may be shortened; empty where there is none. */
  Optional<RevCommit> commit(String hash) throws EvidenceException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = repository.resolve(hash);
      return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
    } catch (AmbiguousObjectException e) {
      throw EvidenceException.unreadable("several objects of the repository begin with " + hash);
    } catch (MissingObjectException | IncorrectObjectTypeException | RevisionSyntaxException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw broken();
    }
  }

  /** Whether the history is cut off, so that a commit may only be unknown here. */
  boolean isShallow() throws EvidenceException {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      throw broken();
    }
  }

  /** Where the commit of a hash, which may be shortened, is seen from the working copy. */
  CommitPlace place(String hash) throws EvidenceException {
    RevCommit head = head().orElse(null);
    RevCommit commit = commit(hash).orElse(null);
    if (commit == null) {
      return isShallow() ? CommitPlace.UNTOLD : CommitPlace.UNKNOWN;
    } else if (commit.equals(head)) {
      return CommitPlace.HEAD;
    }
    return head != null && isAncestor(commit, head) ? CommitPlace.ANCESTOR : CommitPlace.ELSEWHERE;
  }

  boolean isAncestor(RevCommit older, RevCommit newer) throws EvidenceException {
    try (RevWalk walk = new RevWalk(repository)) {
      return walk.isMergedInto(walk.parseCommit(older), walk.parseCommit(newer));
    } catch (IOException e) {
      throw broken();
    }
  }

  /** The first path, in order, that differs between two commits and that no one allows. */
  Optional<String> difference(RevCommit one, RevCommit other, Predicate<String> allowed)
      throws EvidenceException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(one.getTree());
      walk.addTree(other.getTree());
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        if (!allowed.test(walk.getPathString())) {
          return Optional.of(walk.getPathString());
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw broken();
    }
  }

  /**
   * When a file became what it is at the commit that is checked out; empty where it is not in that
   * commit.
   */
  Optional<Instant> lastChange(Path file) throws EvidenceException {
    Path top = repository.isBare() ? null : repository.getWorkTree().toPath();
    RevCommit head = head().orElse(null);
    if (top == null || head == null || !file.normalize().startsWith(top)) {
      return Optional.empty();
    }
    String path = top.relativize(file.normalize()).toString().replace('\\', '/');
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit since = walk.parseCommit(head);
      ObjectId content = content(since, path);
      for (int seen = 0; !content.equals(ObjectId.zeroId()); seen++) {
        boolean first = since.getParentCount() == 0;
        if (seen > MOST_COMMITS || (first && isShallow())) {
          throw EvidenceException.unreadable("the history does not reach back to " + path);
        }
        RevCommit before = first ? null : walk.parseCommit(since.getParent(0));
        if (before == null || !content(before, path).equals(content)) {
          return Optional.of(time(since));
        }
        since = before;
      }
      return Optional.empty();
    } catch (IOException e) {
      throw broken();
    }
  }

  private ObjectId content(RevCommit commit, String path) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
      return walk == null ? ObjectId.zeroId() : walk.getObjectId(0);
    }
  }

  /** The files below a folder that are under version control, as paths from the folder. */
  Set<String> tracked(Path folder) throws EvidenceException {
    Path top = repository.isBare() ? null : repository.getWorkTree().toPath();
    if (top == null || !folder.startsWith(top)) {
      return Set.of();
    }
    String path = top.relativize(folder).toString().replace('\\', '/');
    String prefix = path.isEmpty() ? "" : path + "/";
    try {
      DirCache index = repository.readDirCache();
      DirCacheEntry[] entries = index.getEntriesWithin(path);
      return Stream.of(entries)
          .map(entry -> entry.getPathString().substring(prefix.length()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw broken();
    }
  }

  static Instant time(RevCommit commit) {
    return Instant.ofEpochSecond(commit.getCommitTime());
  }

  @Override
  public void close() {
    repository.close();
  }
}
