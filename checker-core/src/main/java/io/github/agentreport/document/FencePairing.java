// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the fences of a document as its author meant them.
 *
 * <p>A Markdown fence may hold fences of its own, which under strict CommonMark end it too early.
 * Of all pairings in which an info string opens and a bare fence opens or closes, the one of least
 * {@linkplain FenceSegment cost} wins; where costs are equal, the strict one. The search keeps a
 * bounded number of partial pairings, so it is linear in the size of the document.
 */
final class FencePairing {

  /** A reading that CommonMark does not share, although it is a plausible one. */
  private static final int DEVIATION = 1;

  /** A block that holds nothing, or whose last line is a heading. */
  private static final int ODD_END = 2;

  /** A fence that only the end of the document closes. */
  private static final int UNCLOSED = 8;

  /** A fence that is taken for none; dearer than any code block that is full of headings. */
  private static final int STRAY = 14;

  private static final int BEAM = 12;

  private final List<String> lines;
  private final List<FenceLine> fences;

  FencePairing(List<String> lines, List<FenceLine> fences) {
    this.lines = lines;
    this.fences = fences;
  }

  /** A fence with what it holds; {@code close} is null where the document's end closes it. */
  record Pair(FenceLine open, @Nullable FenceLine close, int depth) {}

  /** A partial pairing: the open fences, what was decided before, and what it cost. */
  private record Path(
      @Nullable FenceLine outer,
      boolean holdsMarkdown,
      @Nullable FenceLine nested,
      int cost,
      @Nullable Step last) {

    private Path opened(FenceLine fence, boolean markdown, int extra) {
      return new Path(fence, markdown, null, cost + extra, last);
    }

    private Path nested(FenceLine fence, int extra) {
      return new Path(outer, holdsMarkdown, fence, cost + extra, last);
    }

    private Path closedNested(FenceLine open, FenceLine close) {
      return new Path(outer, holdsMarkdown, null, cost, new Step(new Pair(open, close, 1), last));
    }

    private Path closed(FenceLine open, FenceLine close, int extra) {
      return new Path(null, false, null, cost + extra, new Step(new Pair(open, close, 0), last));
    }

    private Path costlier(int extra) {
      return new Path(outer, holdsMarkdown, nested, cost + extra, last);
    }

    private List<Object> state() {
      return List.of(
          outer == null ? -1 : outer.index(), holdsMarkdown, nested == null ? -1 : nested.index());
    }
  }

  /** A linked list, so that paths share what they have in common. */
  private record Step(Pair pair, @Nullable Step before) {}

  /**
   * Finds the cheapest pairing.
   *
   * @return the pairs from the last to the first; an outer pair stands right before its nested ones
   */
  List<Pair> best() {
    List<Path> paths = List.of(new Path(null, false, null, 0, null));
    int from = 0;
    for (FenceLine fence : fences) {
      paths = advance(paths, from, fence);
      from = fence.index() + 1;
    }
    FenceSegment rest = new FenceSegment(lines.subList(from, lines.size()));
    Path best = null;
    for (Path path : paths) {
      Path ended = path.costlier(cost(path, rest) + endCost(path));
      best = best == null || ended.cost() < best.cost() ? ended : best;
    }
    return best == null ? List.of() : pairs(best);
  }

  private List<Path> advance(List<Path> paths, int from, FenceLine fence) {
    FenceSegment segment = new FenceSegment(lines.subList(from, fence.index()));
    Map<List<Object>, Path> next = new LinkedHashMap<>();
    for (Path path : paths) {
      Path reached = path.costlier(cost(path, segment));
      for (Path choice : choices(reached, fence, segment, from)) {
        next.merge(choice.state(), choice, (a, b) -> b.cost() < a.cost() ? b : a);
      }
    }
    List<Path> kept = new ArrayList<>(next.values());
    // The sort is stable: of equal costs the choice that was offered first, the strict one, stays.
    kept.sort(Comparator.comparingInt(Path::cost));
    return kept.size() > BEAM ? kept.subList(0, BEAM) : kept;
  }

  private static List<Path> choices(Path path, FenceLine fence, FenceSegment before, int from) {
    FenceLine open = path.nested() == null ? path.outer() : path.nested();
    boolean empty = open != null && open.index() + 1 == from && before.isBlank();
    Path reached = empty && fence.isBare() ? path.costlier(ODD_END) : path;
    if (path.nested() != null) {
      return insideNested(reached, path.nested(), fence);
    }
    return path.outer() == null
        ? outside(reached, fence)
        : inside(reached, path.outer(), fence, before.endsInHeading());
  }

  private static List<Path> outside(Path path, FenceLine fence) {
    if (fence.isMarkdown()) {
      return List.of(path.opened(fence, true, 0));
    }
    return fence.isBare()
        ? List.of(
            path.opened(fence, false, 0),
            path.opened(fence, true, 2 * DEVIATION),
            path.costlier(STRAY))
        : List.of(path.opened(fence, false, 0));
  }

  private static List<Path> inside(
      Path path, FenceLine outer, FenceLine fence, boolean afterHeading) {
    List<Path> choices = new ArrayList<>();
    if (fence.closes(outer)) {
      choices.add(path.closed(outer, fence, afterHeading ? ODD_END : 0));
    } else if (!path.holdsMarkdown()) {
      choices.add(path.costlier(fence.isBare() ? 0 : DEVIATION));
    }
    if (fence.isBare() && fence.isGlued() && fence.marker() == outer.marker()) {
      choices.add(path.closed(outer, fence, 2 * DEVIATION));
    }
    if (path.holdsMarkdown()) {
      choices.add(path.nested(fence, fence.closes(outer) ? DEVIATION : 0));
    }
    return choices;
  }

  private static List<Path> insideNested(Path path, FenceLine nested, FenceLine fence) {
    return fence.closes(nested)
        ? List.of(path.closedNested(nested, fence))
        : List.of(path.costlier(fence.isBare() ? 0 : DEVIATION));
  }

  private static int cost(Path path, FenceSegment segment) {
    FenceLine nested = path.nested();
    FenceLine outer = path.outer();
    if (nested != null) {
      return nested.isMarkdown() ? 0 : segment.asCode(nested);
    }
    if (outer == null) {
      return segment.asProse();
    }
    return path.holdsMarkdown()
        ? outer.isMarkdown() ? segment.asMarkdown() : segment.asProse()
        : segment.asCode(outer);
  }

  private static int endCost(Path path) {
    int open = (path.outer() == null ? 0 : 1) + (path.nested() == null ? 0 : 1);
    return open * UNCLOSED;
  }

  private static List<Pair> pairs(Path path) {
    List<Pair> pairs = new ArrayList<>();
    if (path.outer() != null) {
      pairs.add(new Pair(path.outer(), null, 0));
    }
    if (path.nested() != null) {
      pairs.add(new Pair(path.nested(), null, 1));
    }
    for (Step step = path.last(); step != null; step = step.before()) {
      pairs.add(step.pair());
    }
    return pairs;
  }
}
