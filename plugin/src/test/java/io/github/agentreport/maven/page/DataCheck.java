// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.check.BaseFiles;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.hook.HookInput;
import io.github.agentreport.hook.HookInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Holds YAML and JSON to what they are for: contract files, pipelines of GitHub and GitLab,
 * settings of hooks, and what a hook is told.
 */
final class DataCheck {

  private static final Set<String> CONTRACT =
      Set.of("extends", "agent", "reports", "checklists", "groups", "waivers", "maxUnverifiable");

  private static final Set<String> HOOK_INPUT =
      Set.of("agent_type", "last_assistant_message", "transcript_path", "stop_hook_active");

  private final ShellCheck shell;
  private final BaseFiles bases;
  private final ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults());

  DataCheck(ShellCheck shell, BaseFiles bases) {
    this.shell = shell;
    this.bases = bases;
  }

  /** Whether YAML is, or means to be, a contract file. */
  static boolean isContract(String yaml) {
    return yaml.lines().anyMatch(line -> CONTRACT.contains(line.replaceAll(":.*", "")));
  }

  List<String> problemsOfYaml(String yaml) throws IOException {
    if (isContract(yaml)) {
      return problemsOfContract(yaml);
    }
    Object root;
    try {
      root = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      return List.of("is no YAML: " + e.getMessage());
    }
    List<String> scripts = new ArrayList<>();
    if (root instanceof Map<?, ?> map) {
      Object jobs = map.containsKey("jobs") && map.containsKey("on") ? map.get("jobs") : map;
      collect(jobs, scripts);
    }
    List<String> problems = new ArrayList<>();
    for (String script : scripts) {
      problems.addAll(shell.problems(script));
    }
    return scripts.isEmpty()
        ? List.of("is neither a contract file nor a pipeline that runs something")
        : problems;
  }

  /** Takes what a pipeline runs. */
  private static void collect(Object node, List<String> scripts) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals("run") || (key.equals("script") && !(value instanceof List))) {
              scripts.add(String.valueOf(value));
            } else if (key.equals("script")) {
              ((List<?>) value).forEach(line -> scripts.add(String.valueOf(line)));
            } else {
              collect(value, scripts);
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(value -> collect(value, scripts));
    }
  }

  private List<String> problemsOfContract(String yaml) {
    Contracts read =
        checker.contracts(
            List.of(new InputFile.Content("contract.yaml", yaml.getBytes(UTF_8))), bases);
    List<String> problems =
        new ArrayList<>(read.findings().stream().map(finding -> finding.message()).toList());
    if (problems.isEmpty() && read.contracts().isEmpty()) {
      problems.add("the contract demands nothing");
    }
    return problems;
  }

  List<String> problemsOfJson(String json) throws IOException {
    Object root;
    try {
      // JSON is YAML, but for what no page has.
      HookInput.read(json.getBytes(UTF_8));
      root = new Load(LoadSettings.builder().build()).loadFromString(json);
    } catch (HookInputException e) {
      return List.of(e.getMessage());
    }
    Map<?, ?> map = (Map<?, ?>) root;
    if (map.get("hooks") instanceof Map<?, ?> hooks) {
      return problemsOfHooks(hooks);
    }
    return HOOK_INPUT.stream().anyMatch(map::containsKey)
        ? List.of()
        : List.of("is neither the settings of hooks nor what a hook is told");
  }

  private List<String> problemsOfHooks(Map<?, ?> hooks) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Map<?, ?>> commands = new ArrayList<>();
    for (Map.Entry<?, ?> event : hooks.entrySet()) {
      if (!Set.of("Stop", "SubagentStop").contains(event.getKey())) {
        problems.add("there is no event \"%s\"".formatted(event.getKey()));
      }
      for (Object group : (List<?>) event.getValue()) {
        ((List<?>) ((Map<?, ?>) group).get("hooks"))
            .forEach(hook -> commands.add((Map<?, ?>) hook));
      }
    }
    for (Map<?, ?> command : commands) {
      if (!"command".equals(command.get("type")) || !(command.get("timeout") instanceof Integer)) {
        problems.add("a hook is a command with a timeout");
      }
      problems.addAll(shell.problems(String.valueOf(command.get("command"))));
    }
    return commands.isEmpty() ? List.of("there is no hook") : problems;
  }
}
