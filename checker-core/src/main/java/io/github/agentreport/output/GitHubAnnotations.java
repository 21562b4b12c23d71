// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes annotations for the runner of GitHub Actions, which shows ten errors and ten warnings of a
 * step. What has no annotation follows as text, between lines that keep the runner from taking
 * commands.
 */
final class GitHubAnnotations {

  private static final int MOST_OF_A_KIND = 10;

  String write(CheckResult result) {
    StringBuilder commands = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    int errors = 0;
    int warnings = 0;
    for (PlacedFinding placed : PlacedFinding.worstFirst(result)) {
      Severity severity = placed.finding().severity();
      if (severity == Severity.ERROR && errors < MOST_OF_A_KIND) {
        errors++;
        commands.append(command(placed)).append('\n');
      } else if (severity == Severity.WARNING && warnings < MOST_OF_A_KIND) {
        warnings++;
        commands.append(command(placed)).append('\n');
      } else {
        rest.append(ConsoleWriter.message(placed.finding()).lines().get(0)).append('\n');
      }
    }
    rest.append(new ConsoleWriter().verdict(result)).append('\n');
    StopCommands brackets = StopCommands.around(rest.toString());
    return commands + brackets.stop() + "\n" + rest + brackets.resume() + "\n";
  }

  private static String command(PlacedFinding placed) {
    Finding finding = placed.finding();
    return "::%s %s::%s"
        .formatted(
            finding.severity().id(),
            String.join(",", properties(placed)),
            CommandText.data(finding.message() + " " + finding.mend()));
  }

  /** Columns count only where the region is on one line, and the last one is part of it. */
  private static List<String> properties(PlacedFinding placed) {
    SourceLocation location = placed.finding().location();
    List<String> properties = new ArrayList<>();
    properties.add("file=" + CommandText.property(placed.path()));
    properties.add("line=" + location.startLine());
    properties.add("endLine=" + location.endLine());
    if (location.startLine() == location.endLine()) {
      properties.add("col=" + location.startColumn());
      properties.add("endColumn=" + Math.max(location.startColumn(), location.endColumn() - 1));
    }
    properties.add("title=" + CommandText.property("agentreport " + placed.finding().rule()));
    return properties;
  }
}
