// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a build must have produced for a ticked item to be believed. Patterns for files are relative
 * to the folder that evidence is read in; {@code *} and {@code ?} stand for parts of a name and
 * {@code **} for any number of folders.
 */
public sealed interface EvidenceRequirement {

  /**
   * What is required, as a phrase. Requirements with the same phrase require the same.
   *
   * @return the phrase
   */
  String describe();

  /**
   * The pattern for the files that are required.
   *
   * @return the pattern; empty where no file is required
   */
  default String files() {
    return "";
  }

  /**
   * Test results in JUnit XML, without a failure or an error.
   *
   * @param files the pattern for the files
   * @param executed the least number of tests that ran, at least 1
   * @param skipped the greatest number of tests that were skipped; {@link Integer#MAX_VALUE} for
   *     any
   */
  record Tests(String files, int executed, int skipped) implements EvidenceRequirement {

    @Override
    public String describe() {
      String most = skipped == Integer.MAX_VALUE ? "" : ", at most " + skipped + " skipped";
      return "tests in %s, at least %s executed%s".formatted(files, executed, most);
    }
  }

  /**
   * Coverage in JaCoCo XML, Cobertura XML or LCOV.
   *
   * @param files the pattern for the files
   * @param line the least share of lines covered, in per cent above 0; null where any will do
   * @param branch the least share of branches covered, in per cent above 0; null where any will do
   */
  record Coverage(String files, @Nullable BigDecimal line, @Nullable BigDecimal branch)
      implements EvidenceRequirement {

    @Override
    public String describe() {
      return "coverage in %s%s%s"
          .formatted(
              files,
              line == null ? "" : ", lines at least %s %%".formatted(line.toPlainString()),
              branch == null ? "" : ", branches at least %s %%".formatted(branch.toPlainString()));
    }
  }

  /**
   * An OpenAPI description whose operations are those of the report's tables of endpoints.
   *
   * @param files the pattern for the files
   */
  record OpenApi(String files) implements EvidenceRequirement {

    @Override
    public String describe() {
      return "the operations in " + files;
    }
  }

  /**
   * Results of a static analysis in SARIF, none of them at or above a level.
   *
   * @param files the pattern for the files
   * @param level the level from which on results count
   */
  record Sarif(String files, Level level) implements EvidenceRequirement {

    @Override
    public String describe() {
      return "no result at level %s or above in %s".formatted(level.id(), files);
    }
  }

  /** The levels of results in SARIF 2.1.0 (section 3.27.10) that can count, the least first. */
  enum Level {
    /** A minor matter. */
    NOTE,
    /** A problem. */
    WARNING,
    /** A serious problem. */
    ERROR;

    /**
     * The level's name in files.
     *
     * @return the name in lower case
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A value in JSON or YAML.
   *
   * @param files the pattern for the files
   * @param pointer where the value is, as RFC 6901 has it
   * @param equal what it must be; null where that is open
   * @param min the least that it may be; null where there is no bound
   * @param max the most that it may be; null where there is no bound
   * @param matches a regular expression in RE2 syntax that must be found in it; null for none
   */
  record Json(
      String files,
      String pointer,
      @Nullable String equal,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String matches)
      implements EvidenceRequirement {

    @Override
    public String describe() {
      return "\"%s\" in %s%s%s%s%s"
          .formatted(
              pointer,
              files,
              equal == null ? "" : ", equal to \"%s\"".formatted(equal),
              min == null ? "" : ", at least " + min.toPlainString(),
              max == null ? "" : ", at most " + max.toPlainString(),
              matches == null ? "" : ", matching " + matches);
    }
  }

  /**
   * Files.
   *
   * @param files the pattern for the files
   * @param count the least number of files, at least 1
   * @param size the least size of each in bytes, at least 1
   */
  record Files(String files, int count, int size) implements EvidenceRequirement {

    @Override
    public String describe() {
      return "files %s, at least %s, each of at least %s bytes".formatted(files, count, size);
    }
  }

  /**
   * The commit that the report names is the working copy's, or an ancestor of it without whose
   * later changes it is the same.
   *
   * @param allow patterns for the paths that later commits may have changed, relative to the
   *     repository
   */
  record Commit(List<String> allow) implements EvidenceRequirement {

    /** Copies the list. */
    public Commit {
      allow = List.copyOf(allow);
    }

    @Override
    public String describe() {
      return allow.isEmpty()
          ? "the commit"
          : "the commit, but for changes in " + String.join(", ", allow);
    }
  }
}
