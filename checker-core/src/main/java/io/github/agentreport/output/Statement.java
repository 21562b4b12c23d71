// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the in-toto statements about a check have in common (in-toto Attestation Framework,
 * Statement v1): the subjects are the artifacts of the build, the reports, and the commit, each
 * with its digest.
 */
final class Statement {

  private Statement() {}

  /** A statement that lacks nothing but the content of its predicate. */
  static ObjectNode about(CheckResult result, String predicateType) {
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement.put("_type", "https://in-toto.io/Statement/v1");
    addSubjects(result, statement.putArray("subject"));
    statement.put("predicateType", predicateType);
    return statement;
  }

  private static void addSubjects(CheckResult result, ArrayNode subjects) {
    BuildContext build = result.build();
    build.artifacts().forEach((name, sha256) -> add(name, "sha256", sha256, subjects));
    for (ReportResult report : result.reports()) {
      // A report that could not be read has no digest, and no statement can be about it.
      if (report.sha256() != null) {
        add(build.repositoryPath(report.file()), "sha256", report.sha256(), subjects);
      }
    }
    if (build.commit() != null) {
      add("HEAD", "gitCommit", build.commit(), subjects);
    }
  }

  /** A resource that is told by its digest. */
  static ObjectNode add(String name, String algorithm, String digest, ArrayNode resources) {
    ObjectNode resource = resources.addObject();
    resource.put("name", ConsoleText.line(name));
    resource.putObject("digest").put(algorithm, digest);
    return resource;
  }
}
