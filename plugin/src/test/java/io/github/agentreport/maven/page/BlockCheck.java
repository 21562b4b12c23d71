// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import io.github.agentreport.check.BaseFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a block of code, as far as the block alone can tell. What definitions,
 * reports and evidence come to is for {@link Walkthrough}.
 */
final class BlockCheck {

  /** A step of a Jenkins pipeline that runs a command. */
  private static final Pattern STEP = Pattern.compile("\\bsh '([^']*)'");

  private final ShellCheck shell;
  private final MavenCommand maven;
  private final XmlCheck xml;
  private final DataCheck data;

  BlockCheck(PluginGoals plugin, BaseFiles bases) {
    shell = new ShellCheck(plugin);
    maven = new MavenCommand(plugin);
    xml = new XmlCheck(plugin);
    data = new DataCheck(shell, bases);
  }

  /** The problems, each with the place of the block. */
  List<String> problems(Fence fence) throws IOException {
    return of(fence).stream().map(fence::problem).toList();
  }

  private List<String> of(Fence fence) throws IOException {
    if (fence.is("evidence")) {
      return List.of();
    }
    return switch (fence.language()) {
      case "" -> List.of("the block does not say what it is");
      case "sh" -> shell.problems(fence.content());
      case "xml" -> xml.problems(fence.content());
      case "yaml" -> data.problemsOfYaml(fence.content());
      case "json" -> data.problemsOfJson(fence.content());
      case "groovy" -> pipeline(fence.content());
      case "properties" -> arguments(fence.content());
      case "markdown" -> markdown(fence);
      case "text" -> List.of();
      default -> List.of("unknown language \"%s\"".formatted(fence.language()));
    };
  }

  private List<String> pipeline(String groovy) throws IOException {
    List<String> problems = new ArrayList<>();
    List<String> steps =
        STEP.matcher(groovy).results().map((MatchResult step) -> step.group(1)).toList();
    for (String step : steps) {
      problems.addAll(shell.problems(step));
    }
    if (steps.isEmpty()) {
      problems.add("the pipeline runs nothing");
    }
    if (count(groovy, '{') != count(groovy, '}') || count(groovy, '(') != count(groovy, ')')) {
      problems.add("brackets do not match");
    }
    return problems;
  }

  private static long count(String text, char bracket) {
    return text.chars().filter(one -> one == bracket).count();
  }

  /** The file {@code .mvn/maven.config}: an argument a line. */
  private List<String> arguments(String lines) {
    return maven.problems(lines.lines().toList());
  }

  private static List<String> markdown(Fence fence) {
    boolean known =
        fence.is("definition") || fence.is("report") || fence.content().startsWith("---\nagent: ");
    return known
        ? List.of()
        : List.of("is neither a definition, a report nor the front matter that names an agent");
  }
}
