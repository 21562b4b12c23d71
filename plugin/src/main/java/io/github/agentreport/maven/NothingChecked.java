// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import java.nio.file.Path;
import java.util.List;

/** What is said when a gate would have checked nothing, with the parameter that allows it. */
final class NothingChecked {

  private NothingChecked() {}

  static String noReports(List<String> patterns, Path folder) {
    return "No report was checked: nothing matches %s in %s. Have the agent write its report there, name other files in agentreport.reports, or allow this with agentreport.failIfNoReports=false."
        .formatted(quoted(patterns), folder);
  }

  static String allExcluded(List<Path> files, Path folder) {
    List<String> names =
        files.stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    return "No report was checked: agentreport.excludes or agentreport.checklist takes away all that there is in %s: %s. Name fewer files there, or allow this with agentreport.failIfNoReports=false."
        .formatted(folder, quoted(names));
  }

  static String nothingToInspect(List<String> patterns, Path folder) {
    return "There is no report to inspect: nothing matches %s in %s. Name other files in agentreport.reports."
        .formatted(quoted(patterns), folder);
  }

  static String noChecklist(List<String> patterns, Path folder) {
    return "The companion checklist is missing: nothing matches %s in %s. Have the agent write it, name another file in agentreport.checklist, or leave that out."
        .formatted(quoted(patterns), folder);
  }

  static String noDefinition(List<String> patterns, Path folder) {
    return "No report was checked: there is no agent definition, nothing matches %s in %s. Name definitions in agentreport.contracts, or allow this with agentreport.failIfNoContract=false."
        .formatted(quoted(patterns), folder);
  }

  static String emptyContracts(List<String> definitions) {
    return "No contract follows from %s: no report template and no checklist to verify before delivering was found in it. Name other definitions in agentreport.contracts, or allow this with agentreport.failIfNoContract=false."
        .formatted(quoted(definitions));
  }

  static String noResults() {
    return "There is no result to aggregate: no module of this build has a result.json of the check. Check the modules in the same run, as in mvn verify agentreport:aggregate, with json among agentreport.formats.";
  }

  static String uncheckedModules(List<String> modules) {
    return "agentreport: not checked in this run, and not on the page of all modules: %s. With --fail-at-end a module that fails does not keep others from their check."
        .formatted(quoted(modules));
  }

  static String changedReport(String file) {
    return "%s is not as it was when it was checked. Check it anew in the same run, as in mvn verify agentreport:aggregate."
        .formatted(file);
  }

  private static String quoted(List<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
