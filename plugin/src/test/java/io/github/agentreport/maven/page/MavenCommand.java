// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a command line of Maven to the goals and parameters that there are. */
final class MavenCommand {

  private static final String PREFIX = "agentreport:";

  /** Goals of others that the pages name. */
  private static final Set<String> OTHERS = Set.of("release:prepare");

  private static final Set<String> PHASES =
      Set.of("clean", "compile", "test", "package", "verify", "install", "deploy", "site");

  private static final Set<String> OPTIONS =
      Set.of("-B", "-ntp", "-q", "-o", "-am", "-X", "--fail-at-end");

  private static final Set<String> OPTIONS_WITH_VALUE = Set.of("-pl", "-T", "-f");

  private final PluginGoals plugin;

  MavenCommand(PluginGoals plugin) {
    this.plugin = plugin;
  }

  /** What is wrong with the words behind {@code mvn}. */
  List<String> problems(List<String> words) {
    List<String> problems = new ArrayList<>();
    List<String> goals = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (OPTIONS_WITH_VALUE.contains(word)) {
        at++;
      } else if (word.startsWith("-D")) {
        properties.add(word.substring(2));
      } else if (word.startsWith("-P")) {
        problems.addAll(
            word.equals("-Prelease")
                ? List.of()
                : List.of("unknown profile \"%s\"".formatted(word)));
      } else if (word.startsWith("-")) {
        problems.addAll(
            OPTIONS.contains(word) ? List.of() : List.of("unknown option \"%s\"".formatted(word)));
      } else if (word.contains(":")) {
        problems.addAll(problemsOfGoal(word, goals));
      } else if (PHASES.contains(word)) {
        goals.add("check");
      } else if (!word.equals("$@")) {
        problems.add("there is no phase \"%s\"".formatted(word));
      }
    }
    for (String property : properties) {
      problems.addAll(problemsOfProperty(property, goals));
    }
    return problems;
  }

  private List<String> problemsOfGoal(String word, List<String> goals) {
    String named = "%s:%s:%s:".formatted(plugin.groupId(), plugin.artifactId(), plugin.version());
    String goal = word.substring(word.lastIndexOf(':') + 1);
    if (OTHERS.contains(word)) {
      return List.of();
    } else if (!word.equals(PREFIX + goal) && !word.equals(named + goal)) {
      return List.of("unknown plugin in \"%s\"".formatted(word));
    } else if (!plugin.has(goal)) {
      return List.of("there is no goal \"%s\"".formatted(goal));
    }
    goals.add(goal);
    return List.of();
  }

  private List<String> problemsOfProperty(String property, List<String> goals) {
    String[] parts = property.split("=", 2);
    if (!parts[0].startsWith("agentreport.") || parts[0].equals("agentreport.hostile")) {
      // The last is one of the project's own tests.
      return List.of();
    } else if (!plugin.haveProperty(goals, parts[0])) {
      return List.of(
          "%s have no property \"%s\"".formatted(goals.isEmpty() ? "goals" : goals, parts[0]));
    }
    return parts.length < 2
        ? List.of()
        : PluginGoals.problemsOfValue(parts[0].substring("agentreport.".length()), parts[1]);
  }
}
