// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ShownFindings;
import io.github.agentreport.output.html.HtmlPage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The formats that a result is written in. A writer is loaded when its format is asked for, not
 * before.
 */
public enum OutputFormat {
  /** The log, as a compiler would say it. */
  CONSOLE("console", null),
  /** All of the result, for other programs. */
  JSON("json", "result.json"),
  /** A page for a browser. */
  HTML("html", "report.html"),
  /** SARIF 2.1.0 for code scanning. */
  SARIF("sarif", "agentreport.sarif"),
  /** JUnit XML for whatever shows test results. */
  JUNIT("junit", "TEST-agentreport.xml"),
  /** Code Quality of GitLab. */
  GITLAB("gitlab", "gl-code-quality-report.json"),
  /** A summary in GitHub's Markdown. */
  MARKDOWN("markdown", "summary.md"),
  /** Annotations for the runner of GitHub Actions. */
  GITHUB("github", "annotations.txt"),
  /** An in-toto statement of the test result. */
  INTOTO("intoto", "agentreport.intoto.json"),
  /** A SLSA verification summary. */
  VSA("vsa", "agentreport.vsa.intoto.json");

  private final String id;
  private final @Nullable String fileName;

  OutputFormat(String id, @Nullable String fileName) {
    this.id = id;
    this.fileName = fileName;
  }

  /**
   * The name by which a build asks for the format.
   *
   * @return the name, in lower case
   */
  public String id() {
    return id;
  }

  /**
   * The file that the format is written to.
   *
   * @return the name of the file in the output directory; empty where the format is no file
   */
  public Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  /**
   * Finds a format by its name.
   *
   * @param id the name
   * @return the format; empty where there is none of that name
   */
  public static Optional<OutputFormat> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /**
   * The names of all formats.
   *
   * @return the names, separated by commas and blanks
   */
  public static String ids() {
    return Arrays.stream(values()).map(OutputFormat::id).collect(Collectors.joining(", "));
  }

  /**
   * Writes a result. The same result gives the same text on every machine.
   *
   * @param result the result
   * @return the text, with {@code \n} as line separator on every platform
   */
  public String write(CheckResult result) {
    return write(result, ShownFindings.MOST);
  }

  /**
   * Writes a result. The same result gives the same text on every machine.
   *
   * @param result the result
   * @param mostFindings how many findings the formats for people, {@link #CONSOLE}, {@link #HTML}
   *     and {@link #SARIF}, show at most
   * @return the text, with {@code \n} as line separator on every platform
   */
  public String write(CheckResult result, int mostFindings) {
    return switch (this) {
      case CONSOLE -> new ConsoleWriter(mostFindings).text(result);
      case JSON -> new ResultJson().write(result);
      case HTML -> new HtmlPage(mostFindings).write(result);
      case SARIF -> new SarifJson(mostFindings).write(result);
      case JUNIT -> new JunitXml().write(result);
      case GITLAB -> new GitLabJson().write(result);
      case MARKDOWN -> new MarkdownSummary().write(result);
      case GITHUB -> new GitHubAnnotations().write(result);
      case INTOTO -> new InTotoJson().write(result);
      case VSA -> new VsaJson().write(result);
    };
  }
}
