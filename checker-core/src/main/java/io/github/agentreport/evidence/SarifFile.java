// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.contract.EvidenceRequirement.Level;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/**
 * Reads the results of static analyses in SARIF 2.1.0. A result without a level has that of its
 * rule, else {@code warning} (section 3.27.10); one that is suppressed (3.27.23), that is absent
 * from this run (3.27.24), or that is no failure (3.27.9) does not count.
 */
final class SarifFile {

  /**
   * A result that counts.
   *
   * @param rule the id of the rule that it breaks; empty where it names none
   * @param level how serious it is
   * @param place where the file has it
   */
  record Result(String rule, Level level, SourceLocation place) {}

  /** A result as it stands, before the rules are known. */
  private record Written(String rule, int index, String level, int line) {}

  private final DataFile data;
  private final List<Result> results = new ArrayList<>();
  private boolean analysed;

  private SarifFile(DataFile data) {
    this.data = data;
  }

  static List<Result> read(EvidenceFile file) throws EvidenceException {
    try (DataFile data = DataFile.open(file)) {
      SarifFile sarif = new SarifFile(data);
      sarif.readLog();
      return sarif.results;
    }
  }

  private void readLog() throws EvidenceException {
    boolean log = false;
    if (data.nextIsObject()) {
      while (data.nextKey()) {
        if (data.key().equals("runs")) {
          log = true;
          if (data.nextIsArray()) {
            while (data.nextElement()) {
              readRun();
            }
          }
        } else {
          data.skipNext();
        }
      }
    }
    if (!log) {
      throw data.file().unreadable(1, "is no SARIF: it has no runs");
    } else if (!analysed) {
      throw EvidenceException.vacuous(
          "%s holds no run with results, not even with none".formatted(data.file().name()));
    }
  }

  private void readRun() throws EvidenceException {
    List<Written> written = new ArrayList<>();
    Map<String, String> levels = new HashMap<>();
    while (data.nextKey()) {
      switch (data.key()) {
        case "results" -> {
          if (data.nextIsArray()) {
            analysed = true;
            while (data.nextElement()) {
              readResult().ifPresent(written::add);
            }
          }
        }
        case "tool" -> readTool(levels);
        default -> data.skipNext();
      }
    }
    for (Written one : written) {
      String level = one.level();
      if (level.isEmpty()) {
        level = levels.getOrDefault(one.rule(), levels.getOrDefault("#" + one.index(), "warning"));
      }
      level(level)
          .ifPresent(
              found -> results.add(new Result(one.rule(), found, data.file().place(one.line()))));
    }
  }

  private static Optional<Level> level(String name) {
    return Stream.of(Level.values()).filter(level -> level.id().equals(name)).findFirst();
  }

  private Optional<Written> readResult() throws EvidenceException {
    int line = data.line();
    String rule = "";
    String index = "";
    String level = "";
    boolean counts = true;
    while (data.nextKey()) {
      switch (data.key()) {
        case "ruleId" -> rule = data.nextText();
        case "ruleIndex" -> index = data.nextText();
        case "level" -> level = data.nextText();
        case "kind" -> counts &= data.nextText().equals("fail");
        case "baselineState" -> counts &= !data.nextText().equals("absent");
        case "suppressions" -> counts &= !isSuppressed();
        case "rule" -> {
          if (data.nextIsObject()) {
            while (data.nextKey()) {
              String key = data.key();
              String value = data.nextText();
              rule = key.equals("id") && rule.isEmpty() ? value : rule;
              index = key.equals("index") && index.isEmpty() ? value : index;
            }
          }
        }
        default -> data.skipNext();
      }
    }
    int number = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    return counts ? Optional.of(new Written(rule, number, level, line)) : Optional.empty();
  }

  /** Suppressed where there is at least one suppression, and all are accepted. */
  private boolean isSuppressed() throws EvidenceException {
    boolean suppressed = false;
    boolean accepted = true;
    if (data.nextIsArray()) {
      while (data.nextElement()) {
        suppressed = true;
        while (data.nextKey()) {
          boolean status = data.key().equals("status");
          String value = data.nextText();
          accepted &= !status || value.equals("accepted");
        }
      }
    }
    return suppressed && accepted;
  }

  /** The levels of the rules of the driver, by id and by {@code #} and index. */
  private void readTool(Map<String, String> levels) throws EvidenceException {
    if (data.nextIsObject()) {
      while (data.nextKey()) {
        if (data.key().equals("driver") && data.nextIsObject()) {
          readDriver(levels);
        } else if (data.current() == JsonToken.PROPERTY_NAME) {
          data.skipNext();
        }
      }
    }
  }

  private void readDriver(Map<String, String> levels) throws EvidenceException {
    while (data.nextKey()) {
      if (!data.key().equals("rules")) {
        data.skipNext();
      } else if (data.nextIsArray()) {
        int index = 0;
        while (data.nextElement()) {
          readRule(levels, index++);
        }
      }
    }
  }

  private void readRule(Map<String, String> levels, int index) throws EvidenceException {
    String id = "";
    String level = "";
    while (data.nextKey()) {
      if (data.key().equals("id")) {
        id = data.nextText();
      } else if (data.key().equals("defaultConfiguration") && data.nextIsObject()) {
        while (data.nextKey()) {
          String key = data.key();
          String value = data.nextText();
          level = key.equals("level") ? value : level;
        }
      } else if (data.current() == JsonToken.PROPERTY_NAME) {
        data.skipNext();
      }
    }
    if (!level.isEmpty()) {
      levels.put(id, level);
      levels.put("#" + index, level);
    }
  }
}
