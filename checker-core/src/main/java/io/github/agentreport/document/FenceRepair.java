// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import io.github.agentreport.document.FencePairing.Pair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rewrites the fence lines of a document so that CommonMark pairs them as their author meant.
 *
 * <p>Only fence lines change, and no line is added or removed, so line numbers stay what they are.
 */
final class FenceRepair {

  private FenceRepair() {}

  /** Returns the lines with repaired fences; the same list where nothing had to be repaired. */
  static List<String> repair(List<String> lines) {
    List<FenceLine> fences = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      FenceLine fence = FenceLine.read(index, lines.get(index));
      if (fence != null) {
        fences.add(fence);
      }
    }
    return fences.isEmpty() ? lines : rewrite(lines, fences);
  }

  private static List<String> rewrite(List<String> lines, List<FenceLine> fences) {
    List<String> repaired = new ArrayList<>(lines);
    BitSet explained = new BitSet(lines.size());
    List<Pair> pairs = new FencePairing(lines, fences).best();
    for (int at = 0; at < pairs.size(); at++) {
      Pair pair = pairs.get(at);
      FenceLine close = pair.close();
      explained.set(pair.open().index(), close == null ? lines.size() : close.index() + 1);
      int needed = Math.max(pair.open().length(), longestInside(pairs, at) + 1);
      if (needed > pair.open().length() || (close != null && close.isGlued())) {
        repaired.set(pair.open().index(), pair.open().asOpener(needed));
        if (close != null) {
          repaired.set(close.index(), close.asCloser(Math.max(needed, close.length())));
        }
      }
    }
    for (FenceLine fence : fences) {
      if (!explained.get(fence.index())) {
        repaired.set(fence.index(), "");
      }
    }
    return repaired.equals(lines) ? lines : repaired;
  }

  /** An outer fence must be longer than every fence of its kind inside it (CommonMark 4.5). */
  private static int longestInside(List<Pair> pairs, int outer) {
    FenceLine open = pairs.get(outer).open();
    int longest = 0;
    for (int at = outer + 1;
        at < pairs.size() && pairs.get(at).depth() > pairs.get(outer).depth();
        at++) {
      FenceLine inner = pairs.get(at).open();
      FenceLine close = pairs.get(at).close();
      if (inner.marker() == open.marker()) {
        longest = Math.max(longest, Math.max(inner.length(), close == null ? 0 : close.length()));
      }
    }
    return longest;
  }
}
