// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.EvidenceRequirement;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds what evidence an item needs to its node. */
final class RequirementTree {

  private RequirementTree() {}

  static void addTo(ObjectNode evidence, EvidenceRequirement requirement) {
    if (requirement instanceof EvidenceRequirement.Tests tests) {
      ObjectNode node = files(evidence, "tests", tests.files());
      node.put("executed", tests.executed());
      if (tests.skipped() < Integer.MAX_VALUE) {
        node.put("skipped", tests.skipped());
      }
    } else if (requirement instanceof EvidenceRequirement.Coverage coverage) {
      ObjectNode node = files(evidence, "coverage", coverage.files());
      number(node, "line", coverage.line());
      number(node, "branch", coverage.branch());
    } else if (requirement instanceof EvidenceRequirement.OpenApi openApi) {
      files(evidence, "openapi", openApi.files());
    } else if (requirement instanceof EvidenceRequirement.Sarif sarif) {
      files(evidence, "sarif", sarif.files()).put("level", sarif.level().id());
    } else if (requirement instanceof EvidenceRequirement.Json json) {
      json(files(evidence, "json", json.files()), json);
    } else if (requirement instanceof EvidenceRequirement.Files files) {
      ObjectNode node = files(evidence, "files", files.files());
      node.put("count", files.count());
      node.put("size", files.size());
    } else if (requirement instanceof EvidenceRequirement.Commit commit) {
      ArrayNode allow = add(evidence, "commit").putArray("allow");
      commit.allow().forEach(allow::add);
    }
  }

  private static void json(ObjectNode node, EvidenceRequirement.Json json) {
    node.put("pointer", json.pointer());
    if (json.equal() != null) {
      node.put("equals", json.equal());
    }
    number(node, "min", json.min());
    number(node, "max", json.max());
    if (json.matches() != null) {
      node.put("matches", json.matches());
    }
  }

  private static ObjectNode files(ObjectNode evidence, String kind, String pattern) {
    ObjectNode node = add(evidence, kind);
    node.put("files", pattern);
    return node;
  }

  /** One of a kind stands by itself, several in a list. */
  private static ObjectNode add(ObjectNode evidence, String kind) {
    JsonNode before = evidence.get(kind);
    if (before instanceof ArrayNode list) {
      return list.addObject();
    } else if (before != null) {
      return evidence.putArray(kind).add(before).addObject();
    }
    return evidence.putObject(kind);
  }

  private static void number(ObjectNode node, String key, @Nullable BigDecimal number) {
    if (number != null) {
      node.put(key, number);
    }
  }
}
