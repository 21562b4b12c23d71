// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

/** Finds the files that contract files extend. */
public interface BaseFiles {

  /**
   * Finds a file.
   *
   * @param reference what a contract file has under {@code extends}
   * @param from the contract file as the user knows it
   * @return the file, or why it cannot be read
   */
  InputFile find(String reference, String from);
}
