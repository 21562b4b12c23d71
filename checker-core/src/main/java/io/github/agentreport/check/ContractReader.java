// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.derivation.ContractDeriver;
import io.github.agentreport.contract.file.ContractFileException;
import io.github.agentreport.contract.file.ContractFileReader;
import io.github.agentreport.document.FrontMatter;
import io.github.agentreport.finding.Finding;
import io.github.agentreport.source.SourceLocation;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads contracts, from definitions and from contract files, and collects what is wrong with them.
 */
final class ContractReader {

  private final SourceFiles files;
  private final ContractDeriver deriver;
  private final ContractFileReader fileReader;

  ContractReader(SourceFiles files, ContractDeriver deriver, ContractFileReader fileReader) {
    this.files = files;
    this.deriver = deriver;
    this.fileReader = fileReader;
  }

  Contracts read(List<InputFile> inputs, BaseFiles bases) {
    List<Contract> contracts = new ArrayList<>();
    List<Contract> empty = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (InputFile input : inputs) {
      try {
        Contract contract = read(input, bases, List.of(), findings);
        (contract.isEmpty() ? empty : contracts).add(contract);
      } catch (UnreadableSourceException e) {
        findings.add(FileFindings.unreadableDefinition(input.file(), e));
      } catch (ContractFileException e) {
        findings.add(
            FileFindings.invalidDefinition(
                e.location(), e.getMessage(), "Correct the contract file."));
      }
    }
    return new Contracts(contracts, empty, findings);
  }

  /** Reads one file and what it extends; {@code chain} holds the files that extend it. */
  private Contract read(
      InputFile given, BaseFiles bases, List<String> chain, List<Finding> findings)
      throws UnreadableSourceException, ContractFileException {
    InputFile input = given.read();
    SourceText text = files.text(input);
    if (!isContractFile(input.file())) {
      return derive(text, findings);
    }
    List<String> longer = new ArrayList<>(chain);
    longer.add(input.file());
    return fileReader.read(
        text,
        Digest.sha256(((InputFile.Content) input).bytes()),
        (reference, place) -> base(reference, place, bases, longer, findings));
  }

  private Contract base(
      String reference,
      SourceLocation place,
      BaseFiles bases,
      List<String> chain,
      List<Finding> findings)
      throws ContractFileException {
    InputFile base = bases.find(reference, place.file());
    if (chain.contains(base.file())) {
      throw new ContractFileException(
          place, "\"extends\" goes round in a circle: %s.".formatted(String.join(" → ", chain)));
    }
    try {
      return read(base, bases, chain, findings);
    } catch (UnreadableSourceException e) {
      throw new ContractFileException(
          place, "\"extends\" names %s, which %s.".formatted(base.file(), e.getMessage()));
    }
  }

  private Contract derive(SourceText text, List<Finding> findings)
      throws UnreadableSourceException {
    if (FrontMatter.of(text).unclosed()) {
      findings.add(
          FileFindings.invalidDefinition(
              text.location(1),
              "The front matter of %s begins with \"---\" and never ends.".formatted(text.file()),
              "Close the front matter with a line of \"---\"."));
    }
    return deriver.derive(text);
  }

  private static boolean isContractFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
