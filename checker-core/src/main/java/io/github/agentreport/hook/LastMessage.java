// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import io.github.agentreport.json.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Collects the last message of the assistant from the lines of a transcript, last line first. */
final class LastMessage {

  private static final String ASSISTANT = "assistant";
  private static final byte[] ASSISTANT_BYTES = ASSISTANT.getBytes(StandardCharsets.US_ASCII);

  private final Deque<String> parts = new ArrayDeque<>();
  private String id = "";

  /**
   * Reads lines from the last one up.
   *
   * @param end the end of a transcript
   * @param whole whether the first line is whole
   * @return whether nothing before these lines can be part of the message
   */
  boolean readUpwards(byte[] end, boolean whole) {
    int stop = end.length;
    for (int at = end.length - 1; at >= -1; at--) {
      if ((at < 0 && whole) || (at >= 0 && end[at] == '\n')) {
        if (contains(end, at + 1, stop) && isBefore(Arrays.copyOfRange(end, at + 1, stop))) {
          return true;
        }
        stop = at;
      }
    }
    return false;
  }

  /** The text; empty where there is no message. */
  String text() {
    return String.join("\n\n", parts);
  }

  /** Whether a line shows that the message is complete; if not, its text is taken. */
  private boolean isBefore(byte[] line) {
    JsonNode message = message(line);
    String text = isAssistants(message) ? text(message.path("content")) : "";
    String own = message.path("id").asString("");
    if (parts.isEmpty()) {
      if (!text.isBlank()) {
        parts.addFirst(text);
        id = own;
      }
      return !parts.isEmpty() && id.isEmpty();
    } else if (!own.equals(id)) {
      return isAssistants(message);
    } else if (!text.isBlank()) {
      parts.addFirst(text);
    }
    return false;
  }

  /** The message on a line: under {@code message}, in Codex under {@code payload}, or bare. */
  private static JsonNode message(byte[] line) {
    try {
      JsonNode root = JsonTree.read(line);
      JsonNode inner =
          root.path("message").isObject() ? root.path("message") : root.path("payload");
      if (inner instanceof ObjectNode object && !object.has("role")) {
        object.set("role", root.path("type"));
      }
      return inner.isObject() ? inner : root;
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.nullNode();
    }
  }

  private static boolean isAssistants(JsonNode message) {
    return message.path("role").asString("").equals(ASSISTANT);
  }

  /** A text, or the blocks of text in a list of blocks. */
  private static String text(JsonNode content) {
    if (content.isString()) {
      return content.asString();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode block : content) {
      String type = block.path("type").asString("");
      if (type.equals("text") || type.equals("output_text")) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block.path("text").asString(""));
      }
    }
    return text.toString();
  }

  /** Whether a line may be the assistant's; most lines of a transcript are long and are not. */
  private static boolean contains(byte[] bytes, int from, int to) {
    for (int at = from; at <= to - ASSISTANT_BYTES.length; at++) {
      if (Arrays.equals(
          bytes, at, at + ASSISTANT_BYTES.length, ASSISTANT_BYTES, 0, ASSISTANT_BYTES.length)) {
        return true;
      }
    }
    return false;
  }
}
