// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.output.ConsoleWriter;
import io.github.agentreport.output.ConsoleWriter.Message;
import org.apache.maven.plugin.logging.Log;

/** Says a result in Maven's log, each finding at the level of its severity. */
final class ConsoleLog {

  private final Log log;
  private final ConsoleWriter writer;

  ConsoleLog(Log log, int mostFindings) {
    this.log = log;
    this.writer = new ConsoleWriter(mostFindings);
  }

  void write(CheckResult result) {
    for (Message message : writer.findings(result)) {
      message.lines().forEach(line -> say(message.severity(), line));
    }
    writer.verified(result).forEach(log::info);
    say(
        switch (result.verdict()) {
          case PASSED -> Severity.INFO;
          case WARNED -> Severity.WARNING;
          case FAILED -> Severity.ERROR;
        },
        writer.verdict(result));
  }

  private void say(Severity severity, String line) {
    switch (severity) {
      case INFO -> log.info(line);
      case WARNING -> log.warn(line);
      case ERROR -> log.error(line);
    }
  }
}
