// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads coverage in LCOV's tracefiles (geninfo(1), "FILES"): {@code LF} and {@code LH} count the
 * lines of a source file, {@code BRF} and {@code BRH} its branches; where these are left out, the
 * {@code DA} and {@code BRDA} lines are counted.
 */
final class LcovFile {

  private static final int LONGEST_LINE = 4096;

  private final long[] all = new long[4];
  private final long[] declared = new long[4];
  private final long[] counted = new long[4];
  private boolean known;

  private LcovFile() {}

  static CoverageTotals read(EvidenceFile file) throws EvidenceException {
    LcovFile lcov = new LcovFile();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      lcov.readLines(reader);
    } catch (IOException e) {
      throw file.unreadable("cannot be read");
    }
    if (!lcov.known) {
      throw file.unreadable(1, "is no coverage report: it is neither XML nor LCOV");
    }
    lcov.endSource();
    return new CoverageTotals(
        new CoverageShare(lcov.all[0], lcov.all[1], file.place(1)),
        new CoverageShare(lcov.all[2], lcov.all[3], file.place(1)),
        new CoverageShare(0, 0, file.place(1)));
  }

  /** What counts stands at the beginning of a line: the rest of a long one is passed over. */
  private void readLines(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = reader.read(); next >= 0; next = reader.read()) {
      if (next == '\n') {
        readLine(line.toString().strip());
        line.setLength(0);
      } else if (line.length() < LONGEST_LINE) {
        line.append((char) next);
      }
    }
    readLine(line.toString().strip());
  }

  private void readLine(String line) {
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : line.substring(colon + 1);
    switch (colon < 0 ? line : line.substring(0, colon)) {
      case "SF" -> known = true;
      case "LH" -> declared[0] += number(value);
      case "LF" -> declared[1] += number(value);
      case "BRH" -> declared[2] += number(value);
      case "BRF" -> declared[3] += number(value);
      case "DA" -> count(0, field(value, 1));
      case "BRDA" -> count(2, field(value, 3));
      case "end_of_record" -> endSource();
      default -> {
        // Functions, names of tests and comments say nothing of lines.
      }
    }
  }

  private void count(int at, String hits) {
    counted[at] += number(hits) > 0 ? 1 : 0;
    counted[at + 1]++;
  }

  private static String field(String value, int number) {
    String[] fields = value.split(",", -1);
    return number < fields.length ? fields[number] : "";
  }

  private static long number(String text) {
    return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }

  private void endSource() {
    for (int at = 0; at < all.length; at += 2) {
      long[] source = declared[at + 1] > 0 ? declared : counted;
      all[at] += source[at];
      all[at + 1] += source[at + 1];
    }
    Arrays.fill(declared, 0);
    Arrays.fill(counted, 0);
  }
}
