package io.github.agentreport.check;

import io.github.agentreport.contract.Waiver;
import io.github.agentreport.finding.Finding;

/**
 * A finding that is not insisted on.
 *
 * @param finding the finding
 * @param waiver the waiver that covers it
 */
public record WaivedFinding(Finding finding, Waiver waiver) {}
