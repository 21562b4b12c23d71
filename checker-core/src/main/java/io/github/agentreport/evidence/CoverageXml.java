// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads coverage in XML: JaCoCo's (DTD Report 1.1), whose root is {@code report} and has counters,
 * and Cobertura's (coverage-04.dtd), whose root is {@code coverage} and has lines.
 */
final class CoverageXml {

  /** {@code condition-coverage="50% (1/2)"}. */
  private static final Pattern CONDITIONS = Pattern.compile("\\((\\d{1,9})/(\\d{1,9})\\)");

  private final EvidenceFile file;
  private final XmlFile xml;

  private CoverageXml(EvidenceFile file, XmlFile xml) {
    this.file = file;
    this.xml = xml;
  }

  static CoverageTotals read(EvidenceFile file) throws EvidenceException {
    try (XmlFile xml = XmlFile.open(file)) {
      CoverageXml reader = new CoverageXml(file, xml);
      xml.next();
      return switch (xml.name()) {
        case "report" -> reader.jacoco();
        case "coverage" -> reader.cobertura();
        default ->
            throw file.unreadable(
                xml.line(), "is no coverage report: its root is <%s>".formatted(xml.name()));
      };
    }
  }

  /** The counters right below the root are those of all groups and packages. */
  private CoverageTotals jacoco() throws EvidenceException {
    CoverageShare lines = none();
    CoverageShare branches = lines;
    CoverageShare instructions = lines;
    while (xml.next()) {
      if (xml.isStart() && xml.depth() == 1 && xml.name().equals("counter")) {
        long covered = xml.count("covered").orElse(0);
        long total = covered + xml.count("missed").orElse(0);
        CoverageShare share = new CoverageShare(covered, total, file.place(xml.line()));
        String type = xml.attribute("type").orElse("");
        lines = type.equals("LINE") ? share : lines;
        branches = type.equals("BRANCH") ? share : branches;
        instructions = type.equals("INSTRUCTION") ? share : instructions;
      }
    }
    return new CoverageTotals(lines, branches, instructions);
  }

  private CoverageShare none() {
    return new CoverageShare(0, 0, file.place(xml.line()));
  }

  /** Older reports have no totals: the lines of the classes are counted, not those of methods. */
  private CoverageTotals cobertura() throws EvidenceException {
    CoverageShare lines = declared("lines-covered", "lines-valid");
    CoverageShare branches = declared("branches-covered", "branches-valid");
    CoverageTotals counted = counted();
    return new CoverageTotals(
        lines.total() > 0 ? lines : counted.lines(),
        branches.total() > 0 ? branches : counted.branches(),
        counted.instructions());
  }

  /** Clover, whose root has the same name, gives its lines no hits. */
  private boolean isLine() {
    return xml.name().equals("line") && xml.attribute("hits").isPresent();
  }

  private CoverageShare declared(String covered, String valid) {
    return new CoverageShare(
        xml.count(covered).orElse(0), xml.count(valid).orElse(0), file.place(xml.line()));
  }

  private CoverageTotals counted() throws EvidenceException {
    CoverageTotals none = new CoverageTotals(none(), none(), none());
    long[] counts = new long[4];
    boolean inMethods = false;
    while (xml.next()) {
      if (xml.name().equals("methods")) {
        inMethods = xml.isStart();
      } else if (xml.isStart() && isLine() && !inMethods) {
        counts[0] += xml.count("hits").orElse(0) > 0 ? 1 : 0;
        counts[1]++;
        Matcher conditions = CONDITIONS.matcher(xml.attribute("condition-coverage").orElse(""));
        if (conditions.find()) {
          counts[2] += Long.parseLong(conditions.group(1));
          counts[3] += Long.parseLong(conditions.group(2));
        }
      }
    }
    return new CoverageTotals(
        new CoverageShare(counts[0], counts[1], none.lines().place()),
        new CoverageShare(counts[2], counts[3], none.branches().place()),
        none.instructions());
  }
}
