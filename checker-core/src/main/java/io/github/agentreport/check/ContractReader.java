package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.derivation.ContractDeriver;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** Derives contracts from definition files and collects what is wrong with these. */
final class ContractReader {

  private final SourceFiles files;
  private final ContractDeriver deriver;

  ContractReader(SourceFiles files, ContractDeriver deriver) {
    this.files = files;
    this.deriver = deriver;
  }

  Contracts read(List<InputFile> definitions) {
    List<Contract> contracts = new ArrayList<>();
    List<Contract> empty = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (InputFile definition : definitions) {
      try {
        SourceText text = files.text(definition);
        if (FrontMatter.of(text).unclosed()) {
          findings.add(
              FileFindings.invalidDefinition(
                  text.location(1),
                  "has front matter that begins with \"---\" and never ends",
                  "Close the front matter with a line of \"---\"."));
        }
        Contract contract = deriver.derive(text);
        (contract.isEmpty() ? empty : contracts).add(contract);
      } catch (UnreadableSourceException e) {
        findings.add(
            FileFindings.invalidDefinition(
                SourceLocation.startOf(definition.file()),
                e.getMessage(),
                "Save the definition as plain Markdown text."));
      }
    }
    return new Contracts(contracts, empty, findings);
  }
}
