// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.ContractMeaning;
import io.github.agentreport.json.PrettyJson;
import io.github.agentreport.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pins the meaning of contracts, so that a build notices when somebody changes what it checks. A
 * lock holds the meaning of each contract, a clause a line. Immutable.
 */
public final class LockFile {

  private static final String SCHEMA = "https://agentreport.github.io/schema/lock-1.json";

  private final Map<String, List<String>> clauses;

  private LockFile(Map<String, List<String>> clauses) {
    this.clauses = clauses;
  }

  /**
   * Pins contracts.
   *
   * @param contracts the contracts
   * @return the lock
   */
  public static LockFile of(List<Contract> contracts) {
    Map<String, List<String>> clauses = new TreeMap<>();
    for (Contract contract : contracts) {
      // Several definitions may name one agent; none of them may change unnoticed.
      clauses
          .computeIfAbsent(contract.agent(), agent -> new ArrayList<>())
          .addAll(ContractMeaning.of(contract));
    }
    return new LockFile(clauses);
  }

  /**
   * Reads a lock.
   *
   * @param source the text of the lock file
   * @return the lock
   * @throws ContractFileException if the file is no lock file
   */
  public static LockFile read(SourceText source) throws ContractFileException {
    Keys keys = Keys.of(JsonNodes.read(source), "lock");
    keys.text("$schema");
    Map<String, List<String>> clauses = new TreeMap<>();
    for (Keys contract : keys.mappings("contracts")) {
      clauses.put(contract.required("agent"), contract.texts("clauses").orElse(List.of()));
      contract.done();
    }
    keys.done();
    return new LockFile(clauses);
  }

  /**
   * Writes the lock.
   *
   * @return the JSON text, with {@code \n} as line separator on every platform
   */
  public String write() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    ArrayNode contracts = root.putArray("contracts");
    clauses.forEach(
        (agent, lines) -> {
          ObjectNode contract = contracts.addObject();
          contract.put("agent", agent);
          ArrayNode texts = contract.putArray("clauses");
          lines.forEach(texts::add);
        });
    return PrettyJson.write(root);
  }

  /**
   * Compares with the contracts of today.
   *
   * @param contracts the contracts of today
   * @return what has changed, by agent: clauses with {@code +} for added and {@code -} for removed
   */
  public Map<String, List<String>> differences(List<Contract> contracts) {
    Map<String, List<String>> today = of(contracts).clauses;
    Set<String> agents = new LinkedHashSet<>(clauses.keySet());
    agents.addAll(today.keySet());
    Map<String, List<String>> differences = new LinkedHashMap<>();
    for (String agent : agents) {
      List<String> before = clauses.getOrDefault(agent, List.of());
      List<String> after = today.getOrDefault(agent, List.of());
      List<String> changes = new ArrayList<>();
      minus(before, after).forEach(line -> changes.add("- " + line));
      minus(after, before).forEach(line -> changes.add("+ " + line));
      // The order of clauses means nothing but for the preference of forms.
      if (!changes.isEmpty()) {
        differences.put(agent, List.copyOf(changes));
      }
    }
    return differences;
  }

  private static List<String> minus(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
