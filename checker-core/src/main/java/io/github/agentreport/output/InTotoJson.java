// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.CheckedContract;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.json.PrettyJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an in-toto statement with the predicate {@code test-result/v0.1} (in-toto Attestation
 * Framework, "Predicate type: Test Result"): a test is a clause of a report, and the configuration
 * are the contracts.
 */
final class InTotoJson {

  private static final String PREDICATE = "https://in-toto.io/attestation/test-result/v0.1";

  String write(CheckResult result) {
    ObjectNode statement = Statement.about(result, PREDICATE);
    ObjectNode predicate = statement.putObject("predicate");
    predicate.put("result", result.verdict().name());
    ArrayNode configuration = predicate.putArray("configuration");
    for (CheckedContract contract : result.contracts()) {
      Statement.add(
              result.build().repositoryPath(contract.file()),
              "sha256",
              contract.sha256(),
              configuration)
          .putObject("annotations")
          .put("agent", ConsoleText.line(contract.agent()))
          .put("meaningSha256", contract.meaningSha256());
    }
    Tests tests =
        new Tests(
            predicate.putArray("passedTests"),
            predicate.putArray("warnedTests"),
            predicate.putArray("failedTests"));
    tests.add("contracts", CheckCases.ofBuild(result));
    for (ReportResult report : result.reports()) {
      tests.add(result.build().repositoryPath(report.file()), CheckCases.of(report));
    }
    return PrettyJson.write(statement);
  }

  private record Tests(ArrayNode passed, ArrayNode warned, ArrayNode failed) {

    /** A waiver is a warning: the clause is not met. */
    void add(String prefix, List<CheckCase> cases) {
      for (CheckCase one : cases) {
        ArrayNode names =
            switch (one.isWaived() ? Verdict.WARNED : one.verdict()) {
              case PASSED -> passed;
              case WARNED -> warned;
              case FAILED -> failed;
            };
        names.add(ConsoleText.line("%s: %s".formatted(prefix, one.name())));
      }
    }
  }
}
