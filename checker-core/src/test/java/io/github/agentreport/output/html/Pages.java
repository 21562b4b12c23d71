// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.Fixtures;
import io.github.agentreport.Gate;
import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.RuleSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Results to write pages from. */
final class Pages {

  static final Path FOLDER = Fixtures.folder("html");

  private static final Gate LEAN = new Gate(RuleSettings.of(Map.of("item-negated", "warning")));

  private static final Gate GATE = LEAN.keepingWholeReports();

  private Pages() {}

  private static Contracts contracts() throws IOException {
    return GATE.contractOf(FOLDER);
  }

  /** One report that fails, one that passes, one that is not there, and a waiver for nothing. */
  static CheckResult small() throws IOException {
    List<InputFile> reports =
        List.of(
            Gate.file(FOLDER.resolve("reports/invoices.md")),
            new InputFile.Unreadable("gone.md", "cannot be read: it is a directory"),
            Gate.file(FOLDER.resolve("reports/customers.md")));
    return GATE.check(contracts(), reports, List.of(), true);
  }

  /** A report that tries to be more than text. */
  static CheckResult hostile() throws IOException {
    return GATE.check(contracts(), Gate.file(FOLDER.resolve("hostile.md")));
  }

  /** A report alone. */
  static CheckResult one() throws IOException {
    return GATE.check(contracts(), Gate.file(FOLDER.resolve("reports/customers.md")));
  }

  /** The same report, of which no more is kept than what findings point to. */
  static CheckResult excerpts() throws IOException {
    return LEAN.check(contracts(), Gate.file(FOLDER.resolve("reports/customers.md")));
  }

  /** A report of some name. */
  static CheckResult named(String file) throws IOException {
    return GATE.check(contracts(), Gate.file(file, "# MIGRATION REPORT\n"));
  }

  /** Many reports, of which every other one fails. */
  static CheckResult many(int count) throws IOException {
    byte[] good = Fixtures.text(FOLDER.resolve("reports/invoices.md")).getBytes(UTF_8);
    byte[] bad = Fixtures.text(FOLDER.resolve("reports/customers.md")).getBytes(UTF_8);
    List<InputFile> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(new InputFile.Content("reports/migration-" + i + ".md", i % 2 == 0 ? good : bad));
    }
    return GATE.check(contracts(), reports, List.of(), true);
  }

  /** No report at all. */
  static CheckResult none() {
    return GATE.check(GATE.contracts(), List.of(), List.of(), false);
  }

  static String page(CheckResult result) {
    return new HtmlPage().write(result);
  }
}
