// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.source.SourceDecoder;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;

/** Decodes files that the caller has read. */
final class SourceFiles {

  private final SourceDecoder decoder;

  SourceFiles(SourceDecoder decoder) {
    this.decoder = decoder;
  }

  SourceText text(InputFile given) throws UnreadableSourceException {
    InputFile file = given.read();
    if (file instanceof InputFile.Content content) {
      return decoder.decode(content.file(), content.bytes());
    }
    throw new UnreadableSourceException(((InputFile.Unreadable) file).reason());
  }
}
