// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a script to the syntax of a shell, and each Maven command in it to the plugin. */
final class ShellCheck {

  /** Programs that the pages use besides Maven. */
  private static final Set<String> PROGRAMS =
      Set.of("cosign", "jq", "printf", "sh", "pytest", "npx", "go", "go-junit-report", "git");

  private final MavenCommand maven;

  ShellCheck(PluginGoals plugin) {
    this.maven = new MavenCommand(plugin);
  }

  List<String> problems(String script) throws IOException {
    List<String> problems = new ArrayList<>(syntax(script));
    List<List<String>> commands = ShellWords.commands(script);
    boolean program = script.startsWith("#!");
    for (List<String> command : commands) {
      String name = command.get(0);
      if (name.equals("mvn")) {
        problems.addAll(maven.problems(command.subList(1, command.size())));
      } else if (!program && !PROGRAMS.contains(name)) {
        problems.add("unknown program \"%s\"".formatted(name));
      }
    }
    if (commands.isEmpty()) {
      problems.add("there is no command");
    }
    return problems;
  }

  /** What a shell says of the script without running it. */
  private static List<String> syntax(String script) throws IOException {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      return List.of();
    }
    Process shell = new ProcessBuilder("/bin/sh", "-n").redirectErrorStream(true).start();
    try (OutputStream in = shell.getOutputStream()) {
      in.write(script.getBytes(UTF_8));
    }
    String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
    return said.isEmpty() ? List.of() : List.of("is no shell script: " + said.strip());
  }
}
