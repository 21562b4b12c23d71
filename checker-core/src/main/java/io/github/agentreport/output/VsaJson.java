// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.BuildContext;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.CheckedContract;
import io.github.agentreport.check.Digest;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.json.PrettyJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a verification summary (SLSA 1.0, "Verification Summary Attestation"). The policy are the
 * contracts: its digest is that of the digests of what they demand, a line each in their order. The
 * level is one of our own, since nothing is said of the levels of SLSA.
 */
final class VsaJson {

  private static final String PREDICATE = "https://slsa.dev/verification_summary/v1";
  private static final String HOME = "https://agentreport.github.io/";

  String write(CheckResult result) {
    ObjectNode statement = Statement.about(result, PREDICATE);
    ObjectNode predicate = statement.putObject("predicate");
    predicate.putObject("verifier").put("id", HOME);
    Instant time = result.build().time();
    if (time != null) {
      predicate.put("timeVerified", time.truncatedTo(ChronoUnit.SECONDS).toString());
    }
    predicate.put("resourceUri", resource(result));
    ObjectNode policy = predicate.putObject("policy");
    policy.put("uri", HOME + "policy/contracts");
    policy.putObject("digest").put("sha256", policyDigest(result));
    boolean failed = result.verdict() == Verdict.FAILED;
    predicate.put("verificationResult", failed ? "FAILED" : "PASSED");
    predicate.putArray("verifiedLevels").add(failed ? "FAILED" : "AGENTREPORT_" + result.verdict());
    predicate.put("slsaVersion", "1.0");
    return PrettyJson.write(statement);
  }

  /** What the build makes, where that has an address, else the commit, else the module. */
  private static String resource(CheckResult result) {
    BuildContext build = result.build();
    if (build.resourceUri() != null) {
      return build.resourceUri();
    } else if (build.commit() != null) {
      String algorithm = build.commit().length() == 40 ? "sha1" : "sha256";
      return "gitoid:commit:%s:%s".formatted(algorithm, build.commit());
    }
    return "urn:agentreport:module:" + RepositoryUri.of(build.module());
  }

  private static String policyDigest(CheckResult result) {
    String digests =
        result.contracts().stream()
            .map(CheckedContract::meaningSha256)
            .collect(Collectors.joining("\n", "", "\n"));
    return Digest.sha256(digests.getBytes(StandardCharsets.UTF_8));
  }
}
