// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a script apart into its commands and their words, as far as the scripts of the pages go:
 * quotes, lines that go on, comments, pipes and lists, and variables that the script sets.
 * Redirections are left out, and what else is expanded stays as it is.
 */
final class ShellWords {

  private static final Pattern ASSIGNMENT = Pattern.compile("(?s)([A-Za-z_]\\w*)=(.*)");
  private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");
  private static final Pattern REDIRECTION = Pattern.compile("\\d*(?:>>?|<)(?:&\\d)?");

  private final String script;
  private final Map<String, String> variables = new TreeMap<>();
  private final List<List<String>> commands = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private boolean toBeLeftOut;
  private int at;

  private ShellWords(String script) {
    this.script = script.replaceAll("\\\\\n\\s*", "");
  }

  /** The commands of a script, without the assignments before them. */
  static List<List<String>> commands(String script) {
    return new ShellWords(script).read();
  }

  private List<List<String>> read() {
    while (at < script.length()) {
      char next = script.charAt(at);
      if (next == '#') {
        at = Math.max(script.indexOf('\n', at), at + 1);
      } else if (next == '>' || next == '<') {
        redirection();
      } else if ("\n;|&()".indexOf(next) >= 0) {
        end();
        at++;
      } else if (next == ' ') {
        at++;
      } else {
        word();
      }
    }
    end();
    return commands;
  }

  private void redirection() {
    Matcher redirection = REDIRECTION.matcher(script).region(at, script.length());
    if (redirection.lookingAt()) {
      at = redirection.end();
      toBeLeftOut = !redirection.group().contains("&");
    }
  }

  private void word() {
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (; at < script.length(); at++) {
      char next = script.charAt(at);
      if (quote == 0 && " \n;|&()<>".indexOf(next) >= 0) {
        break;
      } else if (next == quote) {
        quote = 0;
      } else if (quote == 0 && (next == '\'' || next == '"')) {
        quote = next;
      } else if (quote != '\'' && script.startsWith("$(", at)) {
        int end = script.indexOf(')', at);
        word.append(script, at, end < 0 ? script.length() : end + 1);
        at = end < 0 ? script.length() : end;
      } else {
        word.append(next);
      }
    }
    boolean descriptor =
        at < script.length() && "<>".indexOf(script.charAt(at)) >= 0 && word.length() == 1;
    if (toBeLeftOut) {
      toBeLeftOut = false;
    } else if (!descriptor) {
      take(word.toString());
    }
  }

  private void take(String word) {
    Matcher assignment = ASSIGNMENT.matcher(word);
    if (words.isEmpty() && assignment.matches()) {
      variables.put(assignment.group(1), assignment.group(2));
    } else {
      words.add(VARIABLE.matcher(word).replaceAll(this::value));
    }
  }

  private String value(MatchResult variable) {
    String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
    return Matcher.quoteReplacement(variables.getOrDefault(name, variable.group()));
  }

  private void end() {
    if (!words.isEmpty()) {
      commands.add(words);
    }
    words = new ArrayList<>();
  }
}
