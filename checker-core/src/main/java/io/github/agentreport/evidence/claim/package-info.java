// SPDX-License-Identifier: Apache-2.0
/**
 * What a report states unasked as a fact of the build: {@link
 * io.github.agentreport.evidence.claim.ClaimReader} finds it, {@link
 * io.github.agentreport.evidence.claim.Reconciliation} holds it against facts.
 */
@NullMarked
package io.github.agentreport.evidence.claim;

import org.jspecify.annotations.NullMarked;
