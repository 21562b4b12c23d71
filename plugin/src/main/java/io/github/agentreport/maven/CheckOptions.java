// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.output.OutputFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The parameters of the check that have a closed set of values, validated.
 *
 * @param failOn the verdict from which on the build fails
 * @param formats the outputs
 * @param rules what the build makes of the rules
 */
record CheckOptions(FailOn failOn, Set<OutputFormat> formats, RuleSettings rules) {

  /** Validates what the user wrote. */
  static CheckOptions of(
      String failOn, List<String> formats, Map<String, String> rules, List<String> ruleList)
      throws MojoExecutionException {
    FailOn limit =
        FailOn.of(failOn)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "agentreport.failOn is \"%s\"; it can be error, warning or never."
                            .formatted(failOn)));
    return new CheckOptions(limit, formats(formats), rules(rules, ruleList));
  }

  private static Set<OutputFormat> formats(List<String> names) throws MojoExecutionException {
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    for (String name : names) {
      formats.add(
          OutputFormat.of(name.strip())
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "agentreport.formats has \"%s\"; the formats are: %s."
                              .formatted(name.strip(), OutputFormat.ids()))));
    }
    return Collections.unmodifiableSet(formats);
  }

  private static RuleSettings rules(Map<String, String> rules, List<String> ruleList)
      throws MojoExecutionException {
    Map<String, String> settings = new LinkedHashMap<>(rules);
    for (String setting : ruleList) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new MojoExecutionException(
            "agentreport.rules has \"%s\"; write it as rule=severity.".formatted(setting));
      }
      settings.put(setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
    }
    try {
      return RuleSettings.of(settings);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("agentreport.rules: " + e.getMessage(), e);
    }
  }
}
