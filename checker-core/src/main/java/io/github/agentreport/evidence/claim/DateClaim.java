// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.source.SourceLocation;
import java.time.LocalDate;

/**
 * The date that a report gives as its own.
 *
 * @param location the line
 * @param text the date as written
 * @param date the date
 */
public record DateClaim(SourceLocation location, String text, LocalDate date) implements Claim {
  @Override
  public String kind() {
    return "date";
  }

  @Override
  public Object said() {
    return date;
  }
}
