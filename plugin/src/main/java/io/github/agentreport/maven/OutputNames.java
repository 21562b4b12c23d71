package io.github.agentreport.maven;

import io.github.agentreport.contract.Contract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The names of the files that are written for contracts: those of their definitions. */
final class OutputNames {

  private OutputNames() {}

  /** The name of the file that a contract comes from, without folders and extension. */
  static String of(Contract contract) {
    String name = contract.file().substring(contract.file().lastIndexOf('/') + 1);
    return name.replaceFirst("(?:\\.md|(?:\\.contract)?\\.(?:ya?ml|json))$", "");
  }

  /**
   * Refuses contracts whose files would overwrite one another, before any is written.
   *
   * @throws MojoExecutionException if two definitions have one file name
   */
  static void checkDistinct(List<Contract> contracts) throws MojoExecutionException {
    Map<String, String> files = new HashMap<>();
    for (Contract contract : contracts) {
      String other = files.put(of(contract), contract.file());
      if (other != null) {
        throw new MojoExecutionException(
            "agentreport: what is written for %s and %s would have one file name. Name one of them in agentreport.contracts, and run the goal again for the other with another agentreport.outputDirectory."
                .formatted(other, contract.file()));
      }
    }
  }
}
