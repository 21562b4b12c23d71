// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.source.ReadingLimits;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: which files they read, and where they write. */
abstract class AbstractGoal extends AbstractMojo {

  /** Where reports are unless the user names others. */
  static final List<String> DEFAULT_REPORTS = List.of("agent-reports/**/*.md");

  /** Skips the goal; no file is touched then. */
  @Parameter(property = "agentreport.skip", defaultValue = "false")
  private boolean skip;

  /** The folder that output files are written to. */
  @Parameter(
      property = "agentreport.outputDirectory",
      defaultValue = "${project.build.directory}/agentreport")
  private @Nullable File outputDirectory;

  /** The size in bytes beyond which a report or definition is refused. */
  @Parameter(property = "agentreport.maxReportSize", defaultValue = "4194304")
  private long maxReportSize;

  /**
   * The length in characters beyond which a line of a report or definition is refused, and with it
   * the whole text.
   */
  @Parameter(property = "agentreport.maxLineLength", defaultValue = "100000")
  private int maxLineLength;

  /**
   * How deep quotes and list items of a report or definition may nest, 200 at most; what nests
   * deeper is refused.
   */
  @Parameter(property = "agentreport.maxNesting", defaultValue = "50")
  private int maxNesting;

  /**
   * The number of cells in the tables of a report or definition beyond which it is refused; cells
   * that a short row lacks count as well.
   */
  @Parameter(property = "agentreport.maxTableCells", defaultValue = "100000")
  private int maxTableCells;

  /** The encoding of definitions and reports. */
  @Parameter(property = "agentreport.encoding", defaultValue = "UTF-8")
  private String encoding = "UTF-8";

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
  private @Nullable File rootDirectory;

  private @Nullable InputFiles files;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (skip) {
        skipped();
      } else {
        run();
      }
    } catch (PatternSyntaxException e) {
      throw new MojoExecutionException(
          "agentreport: \"%s\" is no valid pattern for files: %s."
              .formatted(e.getPattern(), e.getDescription()),
          e);
    } catch (CancellationException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("agentreport: " + e.getMessage() + ".", e);
    } catch (UnwritableFileException e) {
      throw new MojoExecutionException("agentreport: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("agentreport: " + e, e);
    }
  }

  /** Says that the goal does nothing. */
  void skipped() throws IOException {
    getLog().info("agentreport: skipped.");
  }

  /** Does what the goal is for. */
  abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  /** The module's folder. */
  final Path base() {
    return absolute(basedir, Path.of(""));
  }

  /** The folder of the whole build. */
  final Path root() {
    return absolute(rootDirectory, base());
  }

  /** The folder for output files; without a POM, Maven leaves the default unresolved. */
  final Path output() {
    boolean unresolved = outputDirectory == null || outputDirectory.getPath().contains("${");
    return unresolved ? base().resolve("target/agentreport") : absolute(outputDirectory, base());
  }

  static Path absolute(@Nullable File folder, Path otherwise) {
    return (folder == null ? otherwise : folder.toPath()).toAbsolutePath().normalize();
  }

  /** The values of a list; Maven leaves null where nothing stands between two commas. */
  @SuppressWarnings("NullAway")
  static List<String> given(List<String> values) {
    return values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }

  final List<InputFile> read(List<Path> paths) throws MojoExecutionException {
    InputFiles files = files();
    return paths.stream().map(files::read).toList();
  }

  /** Files that are read one by one when they are needed; there may be many. */
  final List<InputFile> deferred(List<Path> paths) throws MojoExecutionException {
    InputFiles files = files();
    return paths.stream().map(files::deferred).toList();
  }

  /** The reader of all files, the same one throughout a run. */
  final InputFiles files() throws MojoExecutionException {
    if (files == null) {
      files = new InputFiles(List.of(base(), root()), limits().size());
    }
    return files;
  }

  /** A checker that keeps to the limits. */
  final ReportChecker checker(RuleSettings rules) throws MojoExecutionException {
    return new ReportChecker(charset(), rules).within(limits());
  }

  private ReadingLimits limits() throws MojoExecutionException {
    atLeastOne("maxReportSize", maxReportSize);
    atLeastOne("maxLineLength", maxLineLength);
    atLeastOne("maxNesting", maxNesting);
    atLeastOne("maxTableCells", maxTableCells);
    if (maxNesting > ReadingLimits.DEEPEST_NESTING) {
      throw new MojoExecutionException(
          "agentreport.maxNesting is %s; it must be at most %s."
              .formatted(maxNesting, ReadingLimits.DEEPEST_NESTING));
    }
    return new ReadingLimits(maxReportSize, maxLineLength, maxNesting, maxTableCells);
  }

  static void atLeastOne(String parameter, long value) throws MojoExecutionException {
    if (value < 1) {
      throw new MojoExecutionException(
          "agentreport.%s is %s; it must be at least 1.".formatted(parameter, value));
    }
  }

  final Charset charset() throws MojoExecutionException {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException(
          "agentreport.encoding is \"%s\", which is no encoding that this Java knows."
              .formatted(encoding),
          e);
    }
  }
}
