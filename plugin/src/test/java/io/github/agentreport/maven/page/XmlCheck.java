// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads pieces of POMs and settings as Maven does, and holds the plugin's part to the plugin. */
final class XmlCheck {

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z]+)");

  private final PluginGoals plugin;

  XmlCheck(PluginGoals plugin) {
    this.plugin = plugin;
  }

  List<String> problems(String xml) throws IOException {
    Matcher root = ROOT.matcher(xml);
    String name = root.find() ? root.group(1) : "";
    try {
      return switch (name) {
        case "project" -> problemsOfPom(xml);
        case "build" -> problemsOfPom("<project>" + xml + "</project>");
        case "plugin" ->
            problemsOfPom("<project><build><plugins>" + xml + "</plugins></build></project>");
        case "settings" -> {
          new SettingsXpp3Reader().read(new StringReader(xml), true);
          yield List.of();
        }
        case "cache" -> wellFormed(xml);
        default -> List.of("unknown kind of XML: \"%s\"".formatted(name));
      };
    } catch (XmlPullParserException e) {
      return List.of("Maven cannot read it: " + e.getMessage());
    }
  }

  private static List<String> wellFormed(String xml) throws IOException {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
      return List.of();
    } catch (ParserConfigurationException | SAXException e) {
      return List.of("is no XML: " + e.getMessage());
    }
  }

  private List<String> problemsOfPom(String xml) throws IOException, XmlPullParserException {
    Model model = new MavenXpp3Reader().read(new StringReader(xml), true);
    Build build = model.getBuild();
    List<String> problems = new ArrayList<>();
    Stream.of(
            build.getPlugins(),
            Optional.ofNullable(build.getPluginManagement())
                .map(managed -> managed.getPlugins())
                .orElse(List.of()))
        .flatMap(Collection::stream)
        .filter(one -> one.getArtifactId().equals(plugin.artifactId()))
        .forEach(one -> problems.addAll(problemsOfPlugin(one)));
    return problems;
  }

  private List<String> problemsOfPlugin(Plugin used) {
    List<String> problems = new ArrayList<>();
    if (!plugin.groupId().equals(used.getGroupId())) {
      problems.add("the group is \"%s\"".formatted(used.getGroupId()));
    }
    if (!plugin.version().equals(used.getVersion())) {
      problems.add("the version is \"%s\"".formatted(used.getVersion()));
    }
    List<String> goals =
        used.getExecutions().stream().flatMap(one -> one.getGoals().stream()).toList();
    goals.stream()
        .filter(goal -> !plugin.has(goal))
        .forEach(goal -> problems.add("there is no goal \"%s\"".formatted(goal)));
    problems.addAll(problemsOfConfiguration(used.getConfiguration(), goals));
    for (PluginExecution execution : used.getExecutions()) {
      problems.addAll(problemsOfConfiguration(execution.getConfiguration(), execution.getGoals()));
    }
    return problems;
  }

  private List<String> problemsOfConfiguration(Object configuration, List<String> goals) {
    List<String> problems = new ArrayList<>();
    if (configuration instanceof Xpp3Dom dom) {
      for (Xpp3Dom parameter : dom.getChildren()) {
        if (!plugin.haveParameter(goals, parameter.getName())) {
          problems.add("there is no parameter \"%s\"".formatted(parameter.getName()));
        }
        for (Xpp3Dom rule : parameter.getChildren()) {
          if (parameter.getName().equals("rules")) {
            PluginGoals.problemOfRule(rule.getName(), rule.getValue()).ifPresent(problems::add);
          }
        }
        if (parameter.getValue() != null) {
          problems.addAll(PluginGoals.problemsOfValue(parameter.getName(), parameter.getValue()));
        }
      }
    }
    return problems;
  }
}
