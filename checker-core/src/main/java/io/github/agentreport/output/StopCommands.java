// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import io.github.agentreport.check.Digest;
import java.nio.charset.StandardCharsets;

/**
 * The lines between which the runner of GitHub Actions takes no commands.
 *
 * @param stop the line before
 * @param resume the line behind
 */
public record StopCommands(String stop, String resume) {

  /**
   * The lines for a text. The token is the digest of the text, so that the text cannot hold it.
   *
   * @param text what is to stand between the lines
   * @return the lines, without line breaks
   */
  public static StopCommands around(String text) {
    String token = Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new StopCommands("::stop-commands::" + token, "::" + token + "::");
  }
}
