// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.EvidenceException;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What artifacts of one kind say. They are read when first asked for, and once for all reports.
 * Where one of them cannot be used, nothing is known: the others may be only a part. Thread-safe.
 *
 * @param <T> what is read from the artifacts of one pattern
 */
final class Artifacts<T> {

  private final List<String> patterns;
  private final Reading<T> reading;
  private final AgeCheck age;
  private @Nullable List<Found<T>> found;

  /** Reads what matches a pattern. */
  interface Reading<T> {
    T read(String pattern) throws EvidenceException;
  }

  /** Refuses what matches a pattern where it is older than the work of a report. */
  interface AgeCheck {
    void check(String pattern, AgentReport report) throws EvidenceException;
  }

  private record Found<T>(String pattern, T value) {}

  Artifacts(List<String> patterns, Reading<T> reading, AgeCheck age) {
    this.patterns = patterns;
    this.reading = reading;
    this.age = age;
  }

  /** What there is to hold a report against, in the order of the patterns. */
  List<T> about(AgentReport report) {
    List<T> values = new ArrayList<>();
    for (Found<T> one : found()) {
      try {
        age.check(one.pattern(), report);
      } catch (EvidenceException stale) {
        return List.of();
      }
      values.add(one.value());
    }
    return values;
  }

  private synchronized List<Found<T>> found() {
    if (found == null) {
      found = read();
    }
    return found;
  }

  private List<Found<T>> read() {
    List<Found<T>> all = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        all.add(new Found<>(pattern, reading.read(pattern)));
      } catch (EvidenceException e) {
        if (!e.isMissing()) {
          return List.of();
        }
      }
    }
    return all;
  }
}
