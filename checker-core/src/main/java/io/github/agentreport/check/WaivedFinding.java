// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.source.SourceLocation;
import java.time.LocalDate;

/**
 * A finding that is not insisted on.
 *
 * @param finding the finding
 * @param reason why it is waived
 * @param owner who answers for that
 * @param until the last day on which the waiver holds
 * @param waiver the place of the waiver
 */
public record WaivedFinding(
    Finding finding, String reason, String owner, LocalDate until, SourceLocation waiver) {}
