// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.ApiDescription;
import io.github.agentreport.evidence.Operation;
import java.util.List;
import java.util.Optional;

/** Holds rows of tables of endpoints against the operations of an API. */
final class EndpointReconciliation {

  private final Optional<ApiDescription> known;

  EndpointReconciliation(Optional<ApiDescription> known) {
    this.known = known.filter(api -> !api.operations().isEmpty());
  }

  Reconciled reconcile(EndpointClaim claim) {
    if (known.isEmpty()) {
      return Reconciled.unverifiable(claim, "no description of an API is known");
    }
    ApiDescription api = known.get();
    Optional<Operation> same =
        api.operations().stream()
            .filter(operation -> isSame(operation, claim.operation()))
            .findFirst();
    return same.isPresent()
        ? Reconciled.verified(
            claim, "%s has the operation".formatted(same.get().place().file()), same.get().place())
        : Reconciled.refuted(
            claim, "%s has no such operation".formatted(api.place().file()), api.place());
  }

  /** A report may leave out, or add, the part of the path that all operations begin with. */
  private static boolean isSame(Operation one, Operation other) {
    List<String> segments = one.segments();
    List<String> others = other.segments();
    int shorter = Math.min(segments.size(), others.size());
    return one.method().equals(other.method())
        && end(segments, shorter).equals(end(others, shorter))
        && (shorter > 0 || segments.size() == others.size());
  }

  private static List<String> end(List<String> segments, int length) {
    return segments.subList(segments.size() - length, segments.size());
  }
}
