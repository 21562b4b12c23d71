// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.output.OutputFormat;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;

/** The plugin's goals and their parameters, as its descriptor has them. */
final class PluginGoals {

  private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "off");

  private final PluginDescriptor descriptor;

  PluginGoals() throws Exception {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                PluginGoals.class.getResourceAsStream("/META-INF/maven/plugin.xml")),
            StandardCharsets.UTF_8)) {
      descriptor = new PluginDescriptorBuilder().build(reader);
    }
  }

  String groupId() {
    return descriptor.getGroupId();
  }

  String artifactId() {
    return descriptor.getArtifactId();
  }

  String version() {
    return descriptor.getVersion();
  }

  boolean has(String goal) {
    return descriptor.getMojo(goal) != null;
  }

  List<String> names() {
    return descriptor.getMojos().stream().map(MojoDescriptor::getGoal).sorted().toList();
  }

  private Stream<MojoDescriptor> mojos(List<String> goals) {
    return descriptor.getMojos().stream()
        .filter(mojo -> goals.isEmpty() || goals.contains(mojo.getGoal()));
  }

  /** Whether one of the goals, or of all goals where none is named, has a parameter. */
  boolean haveParameter(List<String> goals, String name) {
    return mojos(goals)
        .flatMap(mojo -> mojo.getParameters().stream())
        .anyMatch(parameter -> parameter.isEditable() && parameter.getName().equals(name));
  }

  /** Whether a property sets a parameter of one of the goals, or of any where none is named. */
  boolean haveProperty(List<String> goals, String property) {
    return mojos(goals)
        .anyMatch(
            mojo ->
                mojo.getParameters().stream()
                    .filter(Parameter::isEditable)
                    .map(
                        parameter ->
                            mojo.getMojoConfiguration().getChild(parameter.getName(), true))
                    .anyMatch(value -> ("${" + property + "}").equals(value.getValue(null))));
  }

  /** What is wrong with the value of a parameter, where its values are known. */
  static List<String> problemsOfValue(String name, String value) {
    List<String> values = List.of(value.split(",", -1));
    return switch (name) {
      case "formats" ->
          values.stream()
              .filter(format -> OutputFormat.of(format).isEmpty())
              .map(format -> "there is no format \"%s\"".formatted(format))
              .toList();
      case "rules" ->
          values.stream()
              .map(pair -> pair.split("=", 2))
              .flatMap(pair -> problemOfRule(pair[0], pair.length < 2 ? "" : pair[1]).stream())
              .toList();
      case "failOn" ->
          List.of("error", "warning", "never").contains(value)
              ? List.of()
              : List.of("failOn cannot be \"%s\"".formatted(value));
      default -> List.of();
    };
  }

  /** What is wrong with the severity of a rule. */
  static Optional<String> problemOfRule(String rule, String severity) {
    if (!rules().contains(rule)) {
      return Optional.of("there is no rule \"%s\"".formatted(rule));
    }
    return SEVERITIES.contains(severity)
        ? Optional.empty()
        : Optional.of("\"%s\" is no severity".formatted(severity));
  }

  private static Set<String> rules() {
    return ReportChecker.rules().stream()
        .map(RuleInfo::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
