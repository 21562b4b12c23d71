// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.json;

import java.util.HexFormat;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON that reads well in a diff: a value a line, the same bytes on every platform. What
 * would act on a terminal or on the runner of a CI system is written as an escape, which leaves the
 * data as they are.
 */
public final class PrettyJson {

  /** Beginnings of a runner's commands, {@code ##[error]} and the like. */
  private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

  private static final HexFormat HEX = HexFormat.of();

  private PrettyJson() {}

  /**
   * Writes a tree.
   *
   * @param root the tree
   * @return its text, with {@code \n} at the end of each line
   */
  public static String write(JsonNode root) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return inert(JsonTree.write(root, printer)) + "\n";
  }

  /** Such characters stand inside of strings only, where an escape means the same. */
  private static String inert(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    int kept = 0;
    for (int at = 0; at < json.length(); at += Character.charCount(json.codePointAt(at))) {
      if (acts(json.codePointAt(at))) {
        safe.append(json, kept, at).append("\\u").append(HEX.toHexDigits(json.charAt(at)));
        kept = at + 1;
      }
    }
    safe.append(json, kept, json.length());
    return safe.indexOf("##") < 0
        ? safe.toString()
        : COMMAND.matcher(safe).replaceAll("#\\\\u0023");
  }

  /** Control and format characters, separators of lines, and halves of surrogate pairs. */
  private static boolean acts(int c) {
    if (c == '\n' || (c >= ' ' && c <= '~')) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT -> Character.isBmpCodePoint(c);
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
