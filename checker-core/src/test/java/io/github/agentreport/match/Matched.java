// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import io.github.agentreport.Gate;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.Optional;

/** Reports matched with what a template or a contract file asks for. */
final class Matched {

  private static final Gate GATE = new Gate();

  private Matched() {}

  /** A report matched with a template. */
  static Match withTemplate(String template, String report) {
    return with("agent.md", "## Output Format\n\n```markdown\n" + template + "```\n", report);
  }

  /** A report matched with a contract file or a definition. */
  static Match with(String file, String contract, String report) {
    return new Matcher()
        .match(
            read(report),
            GATE.contracts(Gate.file(file, contract)).contracts().get(0),
            ChangedPaths.UNKNOWN);
  }

  /** A report. */
  static AgentReport read(String report) {
    try {
      return new ReportReader(new MarkdownReader()).read(SourceText.of("report.md", report));
    } catch (UnreadableSourceException e) {
      throw new AssertionError(e);
    }
  }

  /** The part that answers a section. */
  static Optional<SectionPart> part(Match match, String section) {
    return match.sections().stream()
        .filter(candidate -> candidate.clause().text().equals(section))
        .findFirst()
        .orElseThrow()
        .found();
  }
}
