package io.github.agentreport.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that reads well in a diff: a value a line, the same bytes on every platform. */
public final class PrettyJson {

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
    return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
  }
}
