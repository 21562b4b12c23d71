// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import io.github.agentreport.json.PrettyJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a stop hook is answered. */
public sealed interface HookAnswer {

  /**
   * The answer as the agent's tool reads it on standard output.
   *
   * @return a JSON object; empty where there is nothing to say
   */
  String json();

  /** The agent may stop. */
  record Allow() implements HookAnswer {

    @Override
    public String json() {
      return "";
    }
  }

  /**
   * The agent has to go on.
   *
   * @param reason what it has to do, for the agent
   */
  record Block(String reason) implements HookAnswer {

    @Override
    public String json() {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("decision", "block");
      answer.put("reason", reason);
      return PrettyJson.write(answer);
    }
  }

  /**
   * The agent may stop although its report was not accepted.
   *
   * @param message why, for the user
   */
  record LetGo(String message) implements HookAnswer {

    @Override
    public String json() {
      return PrettyJson.write(JsonNodeFactory.instance.objectNode().put("systemMessage", message));
    }
  }
}
