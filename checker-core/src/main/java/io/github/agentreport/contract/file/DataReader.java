// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.source.SourceText;
import java.util.Locale;

/** Reads JSON and YAML into nodes that know their places. */
final class DataReader {

  private DataReader() {}

  /** Reads a file: JSON if its name ends in {@code .json}, else YAML. */
  static DataNode read(SourceText source) throws ContractFileException {
    if (source.text().isBlank()) {
      throw new ContractFileException(source.location(1), "The contract file is empty.");
    }
    return source.file().toLowerCase(Locale.ROOT).endsWith(".json")
        ? JsonNodes.read(source)
        : YamlNodes.read(source);
  }
}
