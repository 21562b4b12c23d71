// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

/**
 * A module of a build.
 *
 * @param path its folder, from that of the whole build; empty for that folder itself
 * @param tested whether it has a folder for tests
 */
public record BuildModule(String path, boolean tested) {

  /**
   * A path in the module.
   *
   * @param inner the path from the module's folder, or a pattern
   * @return the path from the folder of the whole build
   */
  public String resolve(String inner) {
    return path.isEmpty() ? inner : path + "/" + inner;
  }
}
