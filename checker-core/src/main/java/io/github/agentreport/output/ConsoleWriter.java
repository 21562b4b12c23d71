// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.ItemResult;
import io.github.agentreport.check.ReportResult;
import io.github.agentreport.check.ShownFindings;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.finding.Standing;
import io.github.agentreport.finding.Verdict;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says a result as a compiler would. Stateless and thread-safe. */
public final class ConsoleWriter {

  private static final int WIDEST = 160;

  private final int mostFindings;

  /** Creates a writer that shows {@link ShownFindings#MOST} findings at most. */
  public ConsoleWriter() {
    this(ShownFindings.MOST);
  }

  /**
   * Creates a writer.
   *
   * @param mostFindings how many findings it shows at most
   */
  public ConsoleWriter(int mostFindings) {
    this.mostFindings = mostFindings;
  }

  /**
   * The lines for one finding, with the severity that they are to be logged with.
   *
   * @param severity the finding's severity
   * @param lines the lines, safe for a log
   */
  public record Message(Severity severity, List<String> lines) {

    /** Copies the list. */
    public Message {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The findings, in the order in which they are to be logged.
   *
   * @param result the result
   * @return a message a finding, and one more where not all are shown
   */
  public List<Message> findings(CheckResult result) {
    ShownFindings shown = result.shown(mostFindings);
    List<Message> messages = new ArrayList<>();
    shown.general().forEach(finding -> messages.add(message(finding)));
    for (ReportResult report : result.reports()) {
      for (Finding finding : shown.of(report)) {
        boolean own = finding.location().file().equals(report.file());
        messages.add(message(finding, own ? report.excerpt() : new TreeMap<>()));
      }
    }
    if (shown.leftOut() > 0) {
      messages.add(new Message(Severity.WARNING, List.of("agentreport: " + shown.notice())));
    }
    return messages;
  }

  /**
   * The ticked items that evidence bears out, each with the place of the proof.
   *
   * @param result the result
   * @return a line an item, safe for a log
   */
  public List<String> verified(CheckResult result) {
    List<String> lines = new ArrayList<>();
    for (ReportResult report : result.reports()) {
      for (ItemResult item : report.items()) {
        SourceLocation proof = item.proof();
        if (item.standing() == Standing.VERIFIED && proof != null) {
          lines.add(
              ConsoleText.line(
                  "%s:%s: verified \"%s\" by %s:%s: %s."
                      .formatted(
                          report.file(),
                          item.line() == null ? 1 : item.line(),
                          item.text(),
                          proof.file(),
                          proof.startLine(),
                          item.basis())));
        }
      }
    }
    return lines;
  }

  /**
   * The findings, the items that evidence bears out, and the verdict.
   *
   * @param result the result
   * @return a line a line of the log, safe for it, each with {@code \n} at its end
   */
  String text(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (Message message : findings(result)) {
      message.lines().forEach(line -> text.append(line).append('\n'));
    }
    verified(result).forEach(line -> text.append(line).append('\n'));
    return text.append(verdict(result)).append('\n').toString();
  }

  /** A finding without the line of the report that it points to. */
  static Message message(Finding finding) {
    return message(finding, new TreeMap<>());
  }

  private static Message message(Finding finding, SortedMap<Integer, String> excerpt) {
    SourceLocation location = finding.location();
    List<String> lines = new ArrayList<>();
    lines.add(
        ConsoleText.line(
            "%s:%s:%s: %s [%s] %s"
                .formatted(
                    location.file(),
                    location.startLine(),
                    location.startColumn(),
                    finding.severity().id(),
                    finding.rule(),
                    finding.message())));
    Optional.ofNullable(excerpt.get(location.startLine()))
        .filter(line -> !line.isBlank())
        .ifPresent(
            line -> {
              lines.add("    " + ConsoleText.line(shortened(line)));
              lines.add("    " + caret(line, location.startColumn()));
            });
    SourceLocation requiredBy = finding.requiredBy();
    if (requiredBy != null) {
      lines.add(
          ConsoleText.line(
              "    required by %s:%s".formatted(requiredBy.file(), requiredBy.startLine())));
    }
    lines.add(ConsoleText.line("    to mend: " + finding.mend()));
    return new Message(finding.severity(), lines);
  }

  private static String shortened(String line) {
    if (line.length() <= WIDEST) {
      return line;
    }
    boolean split = Character.isHighSurrogate(line.charAt(WIDEST - 2));
    return line.substring(0, split ? WIDEST - 2 : WIDEST - 1) + "…";
  }

  private static String caret(String line, int column) {
    int before = Math.min(column - 1, Math.min(line.length(), WIDEST));
    return String.join("", Collections.nCopies(before, " ")) + "^";
  }

  /**
   * The verdict in one line.
   *
   * @param result the result
   * @return the line, safe for a log
   */
  public String verdict(CheckResult result) {
    return "agentreport: %s. %s".formatted(words(result.verdict()), counts(result));
  }

  /**
   * The verdict on a module in one line.
   *
   * @param module the module as the user knows it
   * @param result its result
   * @return the line, safe for a log
   */
  public String verdict(String module, CheckResult result) {
    return ConsoleText.line(
        "agentreport: %s %s. %s".formatted(module, words(result.verdict()), counts(result)));
  }

  /** How many there are of what, in one line. */
  static String counts(CheckResult result) {
    int reports = result.reports().size();
    long waived = result.countWaived();
    return "%s, %s, %s%s; items: %s ticked, %s open, %s missing, %s not applicable%s."
        .formatted(
            counted(reports, "report"),
            counted(result.count(Severity.ERROR), "error"),
            counted(result.count(Severity.WARNING), "warning"),
            waived == 0 ? "" : ", " + waived + " waived",
            result.countItems("ticked"),
            result.countItems("open"),
            result.countItems(ItemResult.MISSING),
            result.countItems("not-applicable"),
            standings(result));
  }

  private static String standings(CheckResult result) {
    long verified = result.countItems(Standing.VERIFIED);
    long refuted = result.countItems(Standing.REFUTED);
    long unverifiable = result.countItems(Standing.UNVERIFIABLE);
    return verified + refuted + unverifiable == 0
        ? ""
        : "; evidence: %s verified, %s refuted, %s unverifiable"
            .formatted(verified, refuted, unverifiable);
  }

  /** A verdict as a reader says it. */
  static String words(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "passed";
      case WARNED -> "passed with warnings";
      case FAILED -> "failed";
    };
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
