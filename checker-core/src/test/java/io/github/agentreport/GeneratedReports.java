// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import java.util.List;
import java.util.Random;

/**
 * Reports of one to ten kilobytes, most of them small, as an agent would write them for the
 * definition of {@code reports/orders-api}. Every tenth has a flaw. The same seed gives the same
 * reports.
 */
public final class GeneratedReports {

  private static final int SMALLEST = 1024;
  private static final int FLAWED = 10;
  private static final String[] WORDS = {
    "order",
    "refund",
    "payment",
    "customer",
    "status",
    "service",
    "request",
    "table",
    "index",
    "migration",
    "handler",
    "retry",
    "queue",
    "timeout",
    "response",
    "field",
    "column",
    "record",
    "test",
    "build",
    "cancels",
    "books",
    "returns",
    "keeps",
    "reads",
    "writes",
    "holds",
    "checks",
    "the",
    "a",
    "each",
    "every",
    "its",
    "that",
    "which",
    "after",
    "before",
    "within",
    "without",
    "`OrderService`",
    "`POST /orders`",
    "**exactly once**",
    "*idempotent*",
    "37",
    "120 ms",
    "HTTP"
  };
  private static final List<String> ITEMS =
      List.of(
          "Every endpoint has a test",
          "Errors are answered as problem details",
          "The OpenAPI file is up to date",
          "No secret is in the log",
          "Migrations run twice without harm");

  private final Random random;

  /** A source of reports. */
  public GeneratedReports(long seed) {
    this.random = new Random(seed);
  }

  /** The next report. */
  public String next() {
    int size = (int) (SMALLEST * Math.pow(10, Math.pow(random.nextDouble(), 2.5)));
    boolean flawed = random.nextInt(FLAWED) == 0;
    StringBuilder report = new StringBuilder(size + 256);
    report.append("# ORDERS API REPORT\n\n**Team**: Checkout\n**Risk**: Medium\n");
    report.append("**Java Version**: 21\n\n## Summary\n\n");
    prose(report, 3);
    report.append("## Endpoints\n\n| Path | Method | Purpose |\n|---|---|---|\n");
    for (int row = 0; row < 4; row++) {
      report.append("| /orders/").append(random.nextInt(1000)).append(" | POST | ");
      sentence(report);
      report.append(" |\n");
    }
    report.append("\n## Figures\n\n- Requests: 40 a second in the load test\n");
    report.append("- Latency: 8 ms and 31 ms\n- Coverage: 91 %\n\n");
    while (report.length() < size - 500) {
      more(report);
    }
    report.append("## Follow-up\n\n- [ ] Tell the shop about the new status\n\n");
    report.append("## Self-Verification\n\n");
    for (String item : ITEMS) {
      boolean open = flawed && random.nextInt(ITEMS.size()) == 0;
      report.append(open ? "- [ ] " : "- [x] ").append(item).append('\n');
    }
    return report.toString();
  }

  private void more(StringBuilder report) {
    switch (random.nextInt(4)) {
      case 0 -> {
        report.append("### Step ").append(random.nextInt(100)).append("\n\n");
        prose(report, 2 + random.nextInt(4));
      }
      case 1 -> {
        for (int item = 0; item < 4; item++) {
          report.append("- ");
          sentence(report);
          report.append('\n');
        }
        report.append('\n');
      }
      case 2 -> {
        report.append("```java\n");
        for (int line = 0; line < 5; line++) {
          report.append("  var value").append(line).append(" = orders.find(");
          report.append(random.nextInt(1000)).append(");\n");
        }
        report.append("```\n\n");
      }
      default -> prose(report, 4);
    }
  }

  private void prose(StringBuilder report, int sentences) {
    for (int at = 0; at < sentences; at++) {
      sentence(report);
      report.append(at + 1 == sentences ? "\n\n" : at % 2 == 0 ? " " : "\n");
    }
  }

  private void sentence(StringBuilder report) {
    report.append("It");
    int words = 5 + random.nextInt(12);
    for (int at = 0; at < words; at++) {
      report.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    report.append('.');
  }
}
