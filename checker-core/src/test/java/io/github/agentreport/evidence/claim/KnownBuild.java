// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.ApiDescription;
import io.github.agentreport.evidence.CommitPlace;
import io.github.agentreport.evidence.CoverageShare;
import io.github.agentreport.evidence.CoverageTotals;
import io.github.agentreport.evidence.Operation;
import io.github.agentreport.evidence.PathIndex;
import io.github.agentreport.evidence.TestTotals;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import io.github.agentreport.source.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts that the reports in {@code claims} are held against. */
final class KnownBuild {

  private static final List<String> FILES =
      List.of(
          "README.md",
          "agent-reports/figures.csv",
          "docs/adr/0007-outbox.md",
          "pom.xml",
          "src/main/java/com/acme/orders/OrderService.java",
          "src/test/java/com/acme/orders/OrderTest.java",
          "web/package.json",
          "web/src/App.tsx",
          "web/src/app.css");

  private static final List<String> COMMITS =
      List.of(
          "8cce77e0c1a94f4b8d1e0a5c3b2f6d7e8a9b0c1d", "31ed828a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d0e");

  private static final PathIndex INDEX = new PathIndex(FILES);

  static final Facts FACTS =
      new Facts(
          Known.all(
              List.of(
                  tests("target/surefire-reports", 142, 0, 2),
                  tests("target/surefire-reports (TEST-OrderTest.xml)", 42, 0, 2),
                  tests("target/surefire-reports (TEST-InvoiceTest.xml)", 64, 0, 0),
                  tests("target/failsafe-reports", 36, 0, 0))),
          Known.all(
              List.of(
                  coverage("target/site/jacoco/jacoco.xml", 8712, 7349, 8551),
                  coverage("target/site/jacoco/jacoco.xml (com.acme.orders)", 9140, 8000, 9001))),
          Optional.of(true),
          Optional.of(new Paths(INDEX::holds, INDEX, List.of("", "agent-reports"))),
          hash ->
              COMMITS.stream().anyMatch(commit -> commit.startsWith(hash))
                  ? CommitPlace.ANCESTOR
                  : CommitPlace.UNKNOWN,
          Optional.of(
              new ApiDescription(
                  List.of(
                      operation("GET", "/api/v1/orders"),
                      operation("POST", "/api/v1/orders"),
                      operation("GET", "/api/v1/orders/{id}"),
                      operation("GET", "/api/v1/invoices"),
                      operation("POST", "/api/v1/invoices/{id}/pay")),
                  "",
                  place("openapi.yaml"))),
          Optional.of(LocalDate.of(2026, 3, 1)));

  private KnownBuild() {}

  static SourceLocation place(String file) {
    return new SourceLocation(file, 1, 1, 1, 1);
  }

  /** Results of so many tests. */
  static TestFact tests(String place, long total, long failed, long skipped) {
    return new TestFact(
        place, new TestTotals(total - skipped, failed, 0, skipped, 0, place(place), null, null));
  }

  /** Shares in hundredths of a per cent. */
  static CoverageTotals coverage(String file, long lines, long branches, long instructions) {
    return new CoverageTotals(share(file, lines), share(file, branches), share(file, instructions));
  }

  private static CoverageShare share(String file, long covered) {
    return new CoverageShare(covered, covered == 0 ? 0 : 10_000, place(file));
  }

  private static Operation operation(String method, String path) {
    return new Operation(method, path, place("openapi.yaml"));
  }
}
