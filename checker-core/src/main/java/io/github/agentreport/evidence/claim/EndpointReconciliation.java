package io.github.agentreport.evidence.claim;

import java.util.List;

/** Holds rows of tables of endpoints against the operations of an API. */
final class EndpointReconciliation {

  private final List<Operation> operations;
  private final String place;

  EndpointReconciliation(List<Operation> operations, String place) {
    this.operations = operations;
    this.place = place;
  }

  Reconciled reconcile(EndpointClaim claim) {
    if (operations.isEmpty()) {
      return Reconciled.unverifiable(claim, "no description of an API is known");
    }
    return operations.stream().anyMatch(operation -> isSame(operation, claim.operation()))
        ? Reconciled.verified(claim, "%s has the operation".formatted(place))
        : Reconciled.refuted(claim, "%s has no such operation".formatted(place));
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
