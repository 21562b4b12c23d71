// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.evidence.EvidenceFolder;
import io.github.agentreport.match.ChangedPaths;
import java.time.LocalDate;

/**
 * What a check depends on besides its files.
 *
 * @param today the day on which waivers are judged
 * @param changed the paths that the work under report has changed
 * @param evidence the folder that the evidence of ticked items and of claims is read in
 * @param build the folder of the whole build: a claim that its folder of evidence does not prove
 *     may speak of other modules
 */
public record Circumstances(
    LocalDate today, ChangedPaths changed, EvidenceFolder evidence, EvidenceFolder build) {

  /**
   * Circumstances in which a report speaks of its own module only, and of those in it.
   *
   * @param today the day on which waivers are judged
   * @param changed the paths that the work under report has changed
   * @param evidence the folder that the evidence of ticked items and of claims is read in
   */
  public Circumstances(LocalDate today, ChangedPaths changed, EvidenceFolder evidence) {
    this(today, changed, evidence, evidence);
  }

  /**
   * Circumstances in which there is no evidence.
   *
   * @param today the day on which waivers are judged
   * @param changed the paths that the work under report has changed
   */
  public Circumstances(LocalDate today, ChangedPaths changed) {
    this(today, changed, EvidenceFolder.absent());
  }
}
