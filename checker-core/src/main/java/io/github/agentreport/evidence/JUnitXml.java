// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads test results in the XML that JUnit's Ant task began with and Surefire, Failsafe, pytest,
 * jest-junit and go-junit-report write. There is no specification: cases are counted one by one,
 * and what a suite declares of itself counts only where it is worse than its cases, or where it
 * lists none: jest-junit lists tests yet to be written ({@code test.todo}) as if they had passed,
 * and does not count them.
 */
final class JUnitXml {

  private static final Set<String> SUITES = Set.of("testsuites", "testsuite");
  private static final Set<String> NOT_RUN = Set.of("skipped", "disabled", "notrun", "ignored");

  /** What pytest says of a test that failed as it is expected to. */
  private static final String EXPECTED = "pytest.xfail";

  private final EvidenceFile file;
  private final XmlFile xml;
  private final Deque<Suite> open = new ArrayDeque<>();
  private Suite whole = new Suite();
  private @Nullable TestCase firstBad;
  private @Nullable TestCase firstSkip;

  private JUnitXml(EvidenceFile file, XmlFile xml) {
    this.file = file;
    this.xml = xml;
  }

  static TestTotals read(EvidenceFile file) throws EvidenceException {
    try (XmlFile xml = XmlFile.open(file)) {
      return new JUnitXml(file, xml).totals();
    }
  }

  private TestTotals totals() throws EvidenceException {
    int first = 0;
    while (xml.next()) {
      if (!xml.isStart() && SUITES.contains(xml.name())) {
        close();
      } else if (xml.isStart() && SUITES.contains(xml.name())) {
        first = first == 0 ? xml.line() : first;
        open.push(Suite.declared(xml));
      } else if (xml.isStart() && open.isEmpty()) {
        throw file.unreadable(
            xml.line(), "is no JUnit XML: its root is <%s>".formatted(xml.name()));
      } else if (xml.isStart() && xml.name().equals("testcase")) {
        readCase();
      }
    }
    return new TestTotals(
        whole.executed,
        whole.failed,
        whole.errors,
        whole.skipped,
        whole.setAside,
        file.place(first),
        firstBad,
        firstSkip);
  }

  /** A suite adds up to the one around it. */
  private void close() {
    Suite suite = open.pop();
    suite.settle();
    if (open.isEmpty()) {
      whole = suite;
    } else {
      open.peek().add(suite);
    }
  }

  private void readCase() throws EvidenceException {
    String type = xml.attribute("classname").map(name -> name + ".").orElse("");
    String name = type + xml.attribute("name").orElse("");
    TestCase test = new TestCase(name, file.place(xml.line()));
    boolean failed = false;
    boolean error = false;
    boolean expected = false;
    boolean skipped = NOT_RUN.contains(xml.attribute("status").orElse(""));
    int depth = xml.depth();
    while (xml.next() && (xml.isStart() || xml.depth() > depth)) {
      if (xml.isStart() && xml.depth() == depth + 1) {
        failed |= xml.name().equals("failure");
        error |= xml.name().equals("error");
        skipped |= xml.name().equals("skipped");
        expected |= xml.attribute("type").orElse("").equals(EXPECTED);
      }
    }
    if (failed || error) {
      firstBad = firstBad == null ? test : firstBad;
    } else if (skipped) {
      firstSkip = firstSkip == null ? test : firstSkip;
    }
    Suite suite = open.getFirst();
    boolean only = skipped && !failed && !error;
    suite.cases++;
    suite.own++;
    suite.failed += failed ? 1 : 0;
    suite.errors += error && !failed ? 1 : 0;
    suite.skipped += only ? 1 : 0;
    suite.setAside += only && expected ? 1 : 0;
    suite.executed += only ? 0 : 1;
  }

  /** The counts of a suite and all suites in it, with those that it declares itself. */
  private static final class Suite {

    private long cases;
    private long own;
    private long executed;
    private long failed;
    private long errors;
    private long skipped;
    private long setAside;

    private OptionalLong declaredTests = OptionalLong.empty();
    private long declaredFailed;
    private long declaredErrors;
    private long declaredSkipped;

    static Suite declared(XmlFile xml) {
      Suite suite = new Suite();
      suite.declaredTests = xml.count("tests");
      suite.declaredFailed = xml.count("failures").orElse(0);
      suite.declaredErrors = xml.count("errors").orElse(0);
      suite.declaredSkipped = xml.count("skipped").orElse(xml.count("disabled").orElse(0));
      return suite;
    }

    void settle() {
      boolean listed = cases > 0;
      failed = Math.max(failed, declaredFailed);
      errors = Math.max(errors, declaredErrors);
      skipped = Math.max(skipped, declaredSkipped);
      executed = listed ? executed : Math.max(executed, declaredTests.orElse(0) - skipped);
      long uncounted = Math.max(0, Math.min(executed, own - declaredTests.orElse(own)));
      executed -= uncounted;
      skipped += uncounted;
      setAside += uncounted;
    }

    void add(Suite inner) {
      cases += inner.cases;
      executed += inner.executed;
      failed += inner.failed;
      errors += inner.errors;
      skipped += inner.skipped;
      setAside += inner.setAside;
    }
  }
}
