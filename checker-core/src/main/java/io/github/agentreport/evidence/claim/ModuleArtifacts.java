// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.BuildModule;
import io.github.agentreport.evidence.EvidenceException;
import io.github.agentreport.evidence.EvidenceReader;
import io.github.agentreport.report.AgentReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What artifacts of one kind say in each module of a build: a report of one may speak of all. They
 * are read when first asked for, and once for all reports. Thread-safe.
 *
 * @param <T> what is read from the artifacts of one pattern
 */
final class ModuleArtifacts<T> {

  private final EvidenceReader build;
  private final List<String> patterns;
  private final Artifacts.Reading<T> reading;
  private final Artifacts.AgeCheck age;
  private @Nullable List<Module<T>> modules;

  private record Module<T>(BuildModule module, Artifacts<T> artifacts) {}

  /**
   * What the modules left.
   *
   * @param byModule what is read, by the module's path; modules that left nothing are not among it
   * @param whole whether every module that has tests left something that counts
   */
  record Found<T>(SortedMap<String, List<T>> byModule, boolean whole) {}

  ModuleArtifacts(
      EvidenceReader build,
      List<String> patterns,
      Artifacts.Reading<T> reading,
      Artifacts.AgeCheck age) {
    this.build = build;
    this.patterns = patterns;
    this.reading = reading;
    this.age = age;
  }

  /** What there is to hold a report against; empty where the build has no modules. */
  Optional<Found<T>> about(AgentReport report) {
    List<Module<T>> all = modules();
    SortedMap<String, List<T>> found = new TreeMap<>();
    boolean whole = true;
    for (Module<T> one : all) {
      List<T> values = one.artifacts().about(report);
      whole &= !values.isEmpty() || !one.module().tested();
      if (!values.isEmpty()) {
        found.put(one.module().path(), values);
      }
    }
    return all.size() > 1 ? Optional.of(new Found<>(found, whole)) : Optional.empty();
  }

  private synchronized List<Module<T>> modules() {
    if (modules == null) {
      modules = read();
    }
    return modules;
  }

  private List<Module<T>> read() {
    try {
      List<Module<T>> all = new ArrayList<>();
      for (BuildModule module : build.modules()) {
        List<String> inside = patterns.stream().map(module::resolve).toList();
        all.add(new Module<>(module, new Artifacts<>(inside, reading, age)));
      }
      return all;
    } catch (EvidenceException e) {
      return List.of();
    }
  }
}
