// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

/** What a checklist line says about its item. */
public enum Mark {
  /** Done. */
  TICKED("ticked"),
  /** Not done, or only in part. */
  OPEN("open"),
  /** Said not to apply. */
  NOT_APPLICABLE("not-applicable"),
  /** Two things at once, or an unknown sign. */
  UNCLEAR("unclear"),
  /** A line without any sign. */
  NONE("unclear");

  private final String id;

  Mark(String id) {
    this.id = id;
  }

  /**
   * The mark's name in files.
   *
   * @return the name
   */
  public String id() {
    return id;
  }
}
