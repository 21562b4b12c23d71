// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import io.github.agentreport.json.JsonTree;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * What an agent's tool tells a stop hook. The keys are those of the events {@code Stop} and {@code
 * SubagentStop} of Claude Code, which Codex shares. Each may be absent, and is empty then; others
 * are ignored.
 *
 * @param session the session, {@code session_id}
 * @param agentId this run of a subagent, {@code agent_id}
 * @param agent the agent's name, {@code agent_type}
 * @param message the agent's last message, {@code last_assistant_message}
 * @param again whether the agent goes on because a stop hook has blocked before, {@code
 *     stop_hook_active}
 * @param transcript the transcript that ends with the agent's last message: {@code
 *     agent_transcript_path}, else {@code transcript_path}
 * @param folder the agent's working directory, {@code cwd}
 */
public record HookInput(
    String session,
    String agentId,
    String agent,
    String message,
    boolean again,
    String transcript,
    String folder) {

  /**
   * Reads the input.
   *
   * @param json the JSON text in UTF-8
   * @return the input
   * @throws HookInputException if it is no JSON object, or a key has a value of another kind
   */
  public static HookInput read(byte[] json) throws HookInputException {
    JsonNode root = tree(json);
    String own = text(root, "agent_transcript_path");
    return new HookInput(
        text(root, "session_id"),
        text(root, "agent_id"),
        text(root, "agent_type"),
        text(root, "last_assistant_message"),
        flag(root, "stop_hook_active"),
        own.isBlank() ? text(root, "transcript_path") : own,
        text(root, "cwd"));
  }

  private static JsonNode tree(byte[] json) throws HookInputException {
    JsonNode root;
    try {
      root = JsonTree.read(json);
    } catch (JacksonException e) {
      throw new HookInputException(
          "The hook's input is no JSON: %s%s."
              .formatted(
                  e.getOriginalMessage(),
                  Optional.ofNullable(e.getLocation()).map(HookInput::place).orElse("")));
    }
    if (root.isMissingNode()) {
      throw new HookInputException("The hook's input is empty; it must be a JSON object.");
    } else if (!root.isObject()) {
      throw new HookInputException("The hook's input must be a JSON object.");
    }
    return root;
  }

  private static String place(TokenStreamLocation location) {
    return " (line %s, column %s)".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String text(JsonNode root, String key) throws HookInputException {
    JsonNode value = root.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    } else if (!value.isString()) {
      throw new HookInputException("\"%s\" in the hook's input must be a text.".formatted(key));
    }
    return value.asString();
  }

  private static boolean flag(JsonNode root, String key) throws HookInputException {
    JsonNode value = root.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw new HookInputException(
          "\"%s\" in the hook's input must be true or false.".formatted(key));
    }
    return value.asBoolean(false);
  }
}
