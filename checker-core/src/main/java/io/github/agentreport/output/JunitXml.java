// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.WaivedFinding;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes JUnit XML as Jenkins, GitLab and others read it: a suite a report, a case a clause. An
 * error is a failure; warnings and what was taken for what are the output of a case that passes; a
 * case with nothing but waived findings is skipped.
 */
final class JunitXml {

  private record Suite(String name, String agent, List<CheckCase> cases) {

    long count(Predicate<CheckCase> what) {
      return cases.stream().filter(what).count();
    }

    /** What stands before the last dot would be taken for a package. */
    String className() {
      return "agentreport." + name.replace('.', '_');
    }
  }

  String write(CheckResult result) {
    List<Suite> suites = suites(result);
    XmlText xml = new XmlText();
    xml.open("testsuites");
    xml.attribute("name", "agentreport");
    xml.attribute("tests", sum(suites, one -> true));
    xml.attribute("failures", sum(suites, JunitXml::fails));
    xml.attribute("errors", "0");
    suites.forEach(suite -> write(suite, xml));
    xml.close();
    return xml.text();
  }

  private static List<Suite> suites(CheckResult result) {
    List<Suite> suites = new ArrayList<>();
    List<CheckCase> ofBuild = CheckCases.ofBuild(result);
    if (!ofBuild.isEmpty()) {
      suites.add(new Suite("contracts", "", ofBuild));
    }
    for (ReportResult report : result.reports()) {
      String path = result.build().repositoryPath(report.file());
      String agent = report.agent() == null ? "" : report.agent();
      suites.add(new Suite(path, agent, CheckCases.of(report)));
    }
    return suites;
  }

  private static boolean fails(CheckCase one) {
    return one.verdict() == Verdict.FAILED;
  }

  private static String sum(List<Suite> suites, Predicate<CheckCase> what) {
    return String.valueOf(suites.stream().mapToLong(suite -> suite.count(what)).sum());
  }

  private static void write(Suite suite, XmlText xml) {
    xml.open("testsuite");
    xml.attribute("name", suite.name());
    xml.attribute("tests", String.valueOf(suite.cases().size()));
    xml.attribute("failures", String.valueOf(suite.count(JunitXml::fails)));
    xml.attribute("errors", "0");
    xml.attribute("skipped", String.valueOf(suite.count(CheckCase::isWaived)));
    if (!suite.agent().isEmpty()) {
      xml.open("properties");
      xml.open("property");
      xml.attribute("name", "agent");
      xml.attribute("value", suite.agent());
      xml.close();
      xml.close();
    }
    for (CheckCase one : suite.cases()) {
      xml.open("testcase");
      xml.attribute("name", one.name());
      xml.attribute("classname", suite.className());
      outcome(one, xml);
      xml.close();
    }
    xml.close();
  }

  private static void outcome(CheckCase one, XmlText xml) {
    List<Finding> errors = of(one, finding -> finding.severity() == Severity.ERROR);
    List<Finding> others = of(one, finding -> finding.severity() != Severity.ERROR);
    if (!errors.isEmpty()) {
      xml.open("failure");
      xml.attribute("type", errors.get(0).rule());
      xml.attribute("message", errors.get(0).message());
      xml.lines(lines(errors));
      xml.close();
    } else if (one.isWaived()) {
      WaivedFinding waived = one.waived().get(0);
      xml.open("skipped");
      xml.attribute(
          "message",
          "%s Waived until %s by %s: %s"
              .formatted(
                  waived.finding().message(), waived.until(), waived.owner(), waived.reason()));
      xml.close();
    }
    if (!others.isEmpty()) {
      xml.open("system-out");
      xml.lines(lines(others));
      xml.close();
    }
  }

  private static List<Finding> of(CheckCase one, Predicate<Finding> which) {
    return one.findings().stream().filter(which).toList();
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> ConsoleWriter.message(finding).lines().stream())
        .toList();
  }
}
