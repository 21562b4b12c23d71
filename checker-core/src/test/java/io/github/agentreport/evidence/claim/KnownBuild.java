package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.Facts.CoverageFact;
import io.github.agentreport.evidence.claim.Facts.TestFact;
import java.math.BigDecimal;
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

  static final Facts FACTS =
      new Facts(
          List.of(
              tests("target/surefire-reports", 142, 140, 0, 2),
              tests("target/surefire-reports (TEST-OrderTest.xml)", 42, 40, 0, 2),
              tests("target/surefire-reports (TEST-InvoiceTest.xml)", 64, 64, 0, 0),
              tests("target/failsafe-reports", 36, 36, 0, 0)),
          List.of(
              coverage("target/site/jacoco/jacoco.xml", "0.8712", "0.7349"),
              coverage("target/site/jacoco/jacoco.xml (com.acme.orders)", "0.914", "0.8")),
          Optional.of(true),
          Optional.of(new Paths(FILES, "agent-reports")),
          Optional.of(hash -> COMMITS.stream().anyMatch(commit -> commit.startsWith(hash))),
          List.of(
              new Operation("GET", "/api/v1/orders"),
              new Operation("POST", "/api/v1/orders"),
              new Operation("GET", "/api/v1/orders/{id}"),
              new Operation("GET", "/api/v1/invoices"),
              new Operation("POST", "/api/v1/invoices/{id}/pay")),
          "openapi.yaml",
          Optional.of(LocalDate.of(2026, 3, 1)));

  private KnownBuild() {}

  private static TestFact tests(String place, int run, int passed, int failed, int skipped) {
    return new TestFact(place, new TestTotals(run, passed, failed, skipped));
  }

  private static CoverageFact coverage(String place, String line, String branch) {
    return new CoverageFact(
        place, Optional.of(new BigDecimal(line)), Optional.of(new BigDecimal(branch)));
  }
}
