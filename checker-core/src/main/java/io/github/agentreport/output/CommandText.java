// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

/**
 * Makes text a part of a workflow command, with the escapes that the runner of GitHub Actions takes
 * back ({@code ActionCommand} in its sources): {@code %}, CR and LF everywhere, {@code :} and
 * {@code ,} in properties as well.
 */
final class CommandText {

  private CommandText() {}

  /** Text behind the second pair of colons. */
  static String data(String text) {
    return ConsoleText.line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The value of a property. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
