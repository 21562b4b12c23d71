// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A report as lines, of which those between fences are left alone. */
record ReportText(List<String> lines) {

  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
  private static final Pattern FIELD =
      Pattern.compile("(?:\\*\\*)?[\\p{L} ]+(?:\\*\\*)?:(?:\\*\\*)?(?: \\S.*)?");

  ReportText {
    lines = List.copyOf(lines);
  }

  static ReportText of(String text) {
    return new ReportText(text.lines().toList());
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  static boolean isTask(String line) {
    return line.startsWith("- [x] ");
  }

  static boolean isRow(String line) {
    return line.startsWith("|");
  }

  /** The lines outside fences that a condition holds for. */
  List<Integer> where(Predicate<String> condition) {
    boolean[] code = code();
    return IntStream.range(0, lines.size())
        .filter(at -> !code[at] && condition.test(lines.get(at)))
        .boxed()
        .toList();
  }

  /** The header fields: labelled lines above the second heading that stand in no list. */
  List<Integer> fields() {
    int end = where(ReportText::isHeading).stream().skip(1).findFirst().orElse(lines.size());
    return where(line -> FIELD.matcher(line).matches()).stream().filter(at -> at < end).toList();
  }

  /** The lines of the section that a heading heads, without the heading. */
  List<Integer> section(int heading) {
    int end =
        where(ReportText::isHeading).stream()
            .filter(at -> at > heading)
            .findFirst()
            .orElse(lines.size());
    return IntStream.range(heading + 1, end).boxed().toList();
  }

  private boolean[] code() {
    boolean[] code = new boolean[lines.size()];
    String open = "";
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      code[at] = !open.isEmpty() || line.startsWith("```");
      if (open.isEmpty() && line.startsWith("```")) {
        open = line.replaceFirst("[^`].*", "");
      } else if (line.equals(open)) {
        open = "";
      }
    }
    return code;
  }

  /** Changes each line outside fences that a condition holds for. */
  ReportText change(Predicate<String> condition, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>(lines);
    where(condition).forEach(at -> changed.set(at, change.apply(changed.get(at))));
    return new ReportText(changed).split();
  }

  /** Puts another text in the place of some lines. */
  ReportText replace(List<Integer> places, String... others) {
    List<String> changed = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!places.isEmpty() && at == places.get(0)) {
        changed.addAll(List.of(others));
      }
      if (!places.contains(at)) {
        changed.add(lines.get(at));
      }
    }
    return new ReportText(changed);
  }

  ReportText before(String... more) {
    List<String> changed = new ArrayList<>(List.of(more));
    changed.addAll(lines);
    return new ReportText(changed);
  }

  ReportText after(String... more) {
    List<String> changed = new ArrayList<>(lines);
    changed.addAll(List.of(more));
    return new ReportText(changed);
  }

  /** A change may have put several lines in the place of one. */
  private ReportText split() {
    return new ReportText(
        lines.stream().flatMap(line -> Pattern.compile("\n").splitAsStream(line)).toList());
  }
}
