// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.contract.Contract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;

/** The names of files that are written for others: those of the others, without their folders. */
final class OutputNames {

  private OutputNames() {}

  /** The name of a file. */
  static String ofFile(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The name of the file that a contract comes from, without what tells its format. */
  static String ofContract(String file) {
    return ofFile(file).replaceFirst("(?:\\.md|(?:\\.contract)?\\.(?:ya?ml|json))$", "");
  }

  /** Refuses contracts whose files would overwrite one another, before any is written. */
  static void checkDistinct(List<Contract> contracts) throws MojoExecutionException {
    checkDistinct(
        contracts.stream().map(Contract::file).toList(),
        OutputNames::ofContract,
        "agentreport.contracts");
  }

  /**
   * Refuses files for which files of one name would be written.
   *
   * @param name the name of what is written for a file
   * @param parameter the parameter that names the files
   * @throws MojoExecutionException if two names are the same
   */
  static void checkDistinct(List<String> files, UnaryOperator<String> name, String parameter)
      throws MojoExecutionException {
    Map<String, String> written = new HashMap<>();
    for (String file : files) {
      String other = written.put(name.apply(file), file);
      if (other != null) {
        throw new MojoExecutionException(
            "agentreport: what is written for %s and %s would have one file name. Name one of them in %s, and run the goal again for the other with another agentreport.outputDirectory."
                .formatted(other, file, parameter));
      }
    }
  }
}
