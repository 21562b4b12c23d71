// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.TestNumbers.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of tests in a line. */
final class TestCounts {

  /** What pytest counts besides. */
  private static final String BESIDES =
      "(?:\\d+\\s(?:deselected|xpassed|warnings?|rerun|subtests passed)[\\s,]*)*";

  /** What may stand between the numbers of one list. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s,;|/(){}\\[\\]·•:&-]*(?:(?:and|und|y|e|et|и|with|plus)\\b)?[\\s,;|/()-]*" + BESIDES,
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A line with more of them is no sentence. */
  private static final int MOST = 16;

  /** The name of a file or class. */
  private static final Pattern NAME =
      Pattern.compile("\\w\\.[a-z]{1,4}\\b|\\p{Ll}\\p{Lu}|\\w_\\w|\\w/\\w");

  private static final int LONGEST_NAME = 24;

  /** One number with its place. */
  private record Count(int start, int end, TestNumbers numbers, boolean ofTests, String kind) {}

  private final Statement said;

  TestCounts(Statement said) {
    this.said = said;
  }

  /** The claims of the line, in order. */
  List<TestsClaim> claims() {
    boolean digits = hasDigit();
    if (!TestWords.NOUN.occursIn(said.text())
        && !(digits && TestWords.NOUN.occursIn(said.frame().heading()))) {
      return List.of();
    }
    List<Count> counts = digits ? numbers() : List.of();
    List<TestsClaim> claims = new ArrayList<>();
    for (int at = 0; at < counts.size() && counts.size() <= MOST; ) {
      int end = at + 1;
      while (end < counts.size() && isJoint(counts.get(end - 1), counts.get(end))) {
        end++;
      }
      claim(counts.subList(at, end)).ifPresent(claims::add);
      at = end;
    }
    if (claims.isEmpty()) {
      allPass().ifPresent(claims::add);
    }
    return claims;
  }

  /** Most lines have none, and are not searched. */
  private boolean hasDigit() {
    String text = said.text();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private List<Count> numbers() {
    boolean outcome = TestWords.tellsOutcome(said.text());
    List<Count> counts = outcome ? counts() : List.of();
    if (counts.isEmpty()) {
      counts = fraction();
    }
    if (counts.isEmpty()) {
      counts = labelled();
    }
    return counts.isEmpty() && outcome ? ran() : counts;
  }

  private boolean isJoint(Count one, Count next) {
    return JOINT.matcher(said.text().substring(one.end(), next.start())).matches();
  }

  private List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    Matcher count = TestWords.COUNT.matcher(said.text());
    while (counts.size() <= MOST && count.find()) {
      String kind = count.group(3) == null ? "" : count.group(3).strip();
      boolean ofTests = count.group(4) != null || count.group(6) != null;
      Optional<Outcome> outcome = TestWords.outcome(count.group(5));
      int number = TestWords.number(count.group(1));
      if (outcome.isPresent()) {
        TestNumbers numbers = TestNumbers.NONE.with(outcome.get(), number);
        if (count.group(2) != null) {
          numbers = numbers.with(Outcome.RUN, TestWords.number(count.group(2)));
        }
        counts.add(new Count(count.start(), count.end(), numbers, ofTests, kind));
      }
    }
    return counts;
  }

  /** {@code Tests: 142/142}. */
  private List<Count> fraction() {
    Matcher fraction = TestWords.FRACTION.matcher(said.text());
    if (said.text().indexOf('/') >= 0
        && fraction.find()
        && isTestLabel(said.text().substring(0, fraction.start()))) {
      TestNumbers numbers =
          TestNumbers.NONE
              .with(Outcome.PASSED, TestWords.number(fraction.group(1)))
              .with(Outcome.RUN, TestWords.number(fraction.group(2)));
      return List.of(new Count(fraction.start(), fraction.end(), numbers, true, ""));
    }
    return List.of();
  }

  /** {@code All tests pass}. */
  private Optional<TestsClaim> allPass() {
    Optional<String> words = TestWords.ALL_PASS.find(said.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int start = said.text().indexOf(words.get());
    int end = start + words.get().length();
    return Asides.isAside(said, start, end)
        ? Optional.empty()
        : Optional.of(
            new TestsClaim(
                said.place(start, end),
                words.get(),
                TestNumbers.NONE.with(Outcome.FAILED, 0),
                extent(List.of(), said.text().substring(0, start), end)));
  }

  /** {@code Ran 142 tests}. */
  private List<Count> ran() {
    Matcher ran = TestWords.RAN.matcher(said.text());
    return ran.find()
        ? List.of(
            new Count(
                ran.start(),
                ran.end(),
                TestNumbers.NONE.with(Outcome.RUN, TestWords.number(ran.group(1))),
                true,
                ran.group(2).strip()))
        : List.of();
  }

  /** {@code Tests run: 12, Failures: 0}. */
  private List<Count> labelled() {
    List<Count> counts = new ArrayList<>();
    if (!hasLabelledNumber(said.text())) {
      return counts;
    }
    Matcher labelled = TestWords.LABELLED.matcher(said.text());
    while (counts.size() <= MOST && labelled.find()) {
      String label = labelled.group(1);
      int number = TestWords.number(labelled.group(2));
      TestWords.outcomeOfLabel(label)
          .ifPresent(
              outcome ->
                  counts.add(
                      new Count(
                          labelled.start(),
                          labelled.end(),
                          TestNumbers.NONE.with(outcome, number),
                          TestWords.NOUN.occursIn(label),
                          "")));
    }
    return counts;
  }

  /** Whether a text need be searched for {@link TestWords#LABELLED}, which takes long. */
  private static boolean hasLabelledNumber(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if (":=|".indexOf(text.charAt(at)) >= 0) {
        int next = at + 1;
        while (next < text.length() && isBetween(text.charAt(next))) {
          next++;
        }
        if (next < text.length() && Character.isDigit(text.charAt(next))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBetween(char c) {
    return c == '|' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Optional<TestsClaim> claim(List<Count> counts) {
    int start = counts.get(0).start();
    int end = counts.get(counts.size() - 1).end();
    String before = said.text().substring(0, start);
    boolean ofTests =
        counts.stream().anyMatch(Count::ofTests)
            || isTestLabel(before)
            || (before.isBlank() && isTestLabel(said.frame().heading() + ":"));
    boolean named = counts.stream().allMatch(count -> count.kind().isEmpty() || count.ofTests());
    TestNumbers numbers = TestNumbers.NONE;
    for (Count count : counts) {
      numbers = merged(numbers, count.numbers());
    }
    Matcher leading = TestWords.LEADING.matcher(before);
    if (numbers.run().isEmpty() && leading.find()) {
      numbers = numbers.with(Outcome.RUN, TestWords.number(leading.group(1)));
      start = leading.start();
      before = before.substring(0, start);
      ofTests = true;
    }
    // What failed or was skipped says little without what passed: reports list what they mend.
    boolean says = numbers.passed().isPresent() || numbers.run().isPresent();
    if (!ofTests
        || !named
        || !says
        || TestWords.OTHER.occursIn(lastWords(before))
        || Asides.isAside(said, start, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new TestsClaim(
            said.place(start, end),
            Statement.tidy(said.text().substring(labelStart(before, counts), end)),
            numbers,
            extent(counts, before, end)));
  }

  /** The words that tell what is counted belong to the claim. */
  private static int labelStart(String before, List<Count> counts) {
    boolean told = counts.stream().anyMatch(Count::ofTests) || before.isBlank();
    return told ? before.length() : before.lastIndexOf(lastWords(before));
  }

  private static TestNumbers merged(TestNumbers all, TestNumbers more) {
    TestNumbers numbers = all;
    if (more.run().isPresent()) {
      numbers = numbers.with(Outcome.RUN, more.run().getAsInt());
    }
    if (more.passed().isPresent()) {
      numbers = numbers.with(Outcome.PASSED, more.passed().getAsInt());
    }
    if (more.failed().isPresent()) {
      numbers = numbers.with(Outcome.FAILED, more.failed().getAsInt());
    }
    if (more.skipped().isPresent()) {
      numbers = numbers.with(Outcome.SKIPPED, more.skipped().getAsInt());
    }
    return numbers;
  }

  /** Whether the words right before a number are a label for tests, of whatever kind. */
  private static boolean isTestLabel(String before) {
    String words = lastWords(before);
    String others = TestWords.NOUN.removeFrom(words);
    return TestWords.NOUN.occursIn(words)
        && others.codePoints().filter(Character::isLetter).count() <= LONGEST_NAME;
  }

  /** The words right before a number: a cell, or what stands before a colon. */
  private static String lastWords(String before) {
    String label = before.strip();
    int end = label.length();
    while (end > 0 && ":|-–—=( ".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = Math.max(label.lastIndexOf('|', end - 1), label.lastIndexOf(':', end - 1)) + 1;
    return label.substring(Math.min(from, end), end).strip();
  }

  /** All that are counted, unless a word tells that it is a part. */
  private Extent extent(List<Count> counts, String before, int end) {
    String around = before + " " + said.text().substring(end);
    boolean kinds = counts.stream().allMatch(count -> TestWords.isWhole(count.kind()));
    boolean part =
        TestWords.PART.occursIn(around)
            || TestWords.PART.occursIn(said.frame().heading())
            || NAME.matcher(said.text().substring(end)).find();
    return kinds && TestWords.isWhole(before) && !part ? Extent.WHOLE : Extent.PART;
  }
}
