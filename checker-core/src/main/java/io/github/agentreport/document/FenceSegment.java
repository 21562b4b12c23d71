// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines between two fences, and how unlikely it is that their author meant them as what a
 * pairing of the fences makes of them.
 *
 * <p>Headings in code and code in prose tell a wrong pairing. Costs are counted once a segment.
 */
final class FenceSegment {

  private static final int UNKNOWN = -1;
  private static final int HEADING_IN_CODE = 3;
  private static final int TITLE_IN_CODE = 1;
  private static final int CODE_IN_PROSE = 2;
  private static final int CAP = 10;
  private static final int MARKDOWN_CAP = 3;

  private static final Set<String> HASH_COMMENTS =
      Set.of(
          "bash",
          "sh",
          "shell",
          "zsh",
          "console",
          "python",
          "py",
          "ruby",
          "rb",
          "yaml",
          "yml",
          "toml",
          "hcl",
          "terraform",
          "dockerfile",
          "makefile",
          "make",
          "ini",
          "conf",
          "env",
          "r",
          "perl",
          "powershell",
          "ps1",
          "elixir",
          "nix",
          "graphql",
          "gitignore",
          "text",
          "txt");

  private final List<String> lines;
  private int prose = UNKNOWN;
  private int code = UNKNOWN;

  FenceSegment(List<String> lines) {
    this.lines = lines;
  }

  /** Whether no line has text. */
  boolean isBlank() {
    return lines.stream().allMatch(String::isBlank);
  }

  /** Whether the last line with text is a heading, below which something must follow. */
  boolean endsInHeading() {
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    return last >= 0 && headingLevel(lines.get(last)) > 0;
  }

  /** The cost of reading the lines as prose. */
  int asProse() {
    if (prose == UNKNOWN) {
      int found = 0;
      for (int at = 0; at < lines.size() && found < CAP; at++) {
        found += looksLikeCode(lines.get(at)) ? CODE_IN_PROSE : 0;
      }
      prose = Math.min(found, CAP);
    }
    return prose;
  }

  /**
   * The cost of reading the lines as what a fence says is Markdown: trees and samples need not be
   * fenced.
   */
  int asMarkdown() {
    return Math.min(asProse(), MARKDOWN_CAP);
  }

  /** The cost of reading the lines as code in the language that a fence names. */
  int asCode(FenceLine opener) {
    if (HASH_COMMENTS.contains(opener.language().toLowerCase(Locale.ROOT))) {
      return 0;
    }
    if (code == UNKNOWN) {
      int found = 0;
      for (int at = 0; at < lines.size() && found < CAP; at++) {
        int level = headingLevel(lines.get(at));
        found += level == 0 ? 0 : level == 1 ? TITLE_IN_CODE : HEADING_IN_CODE;
      }
      code = Math.min(found, CAP);
    }
    return code;
  }

  private static int headingLevel(String indented) {
    String line = indented.stripLeading();
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean heading =
        level >= 1 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
    return heading ? level : 0;
  }

  private static boolean looksLikeCode(String line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return end > 0
        && ("{};".indexOf(line.charAt(end - 1)) >= 0
            || line.indexOf('├') >= 0
            || line.indexOf('└') >= 0);
  }
}
