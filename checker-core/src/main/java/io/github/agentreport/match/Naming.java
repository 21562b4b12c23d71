// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

/** Whether a text names what the contract names. */
public final class Naming {

  private Naming() {}

  /**
   * Whether a text has all telling words of a name.
   *
   * @param text the text
   * @param name the name
   * @return true if none but common words are left out, and no ending changes a word
   */
  public static boolean names(String text, String name) {
    String wanted = NormalForm.of(name);
    return !wanted.isEmpty() && Stems.of(NormalForm.of(text)).containsAll(Stems.of(wanted));
  }
}
