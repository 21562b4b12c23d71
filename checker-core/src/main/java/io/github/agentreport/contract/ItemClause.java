// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * An item of a checklist.
 *
 * @param text what it says
 * @param binding whether it must be there and ticked; one that stands for work still to come, or
 *     for an example of a result, need not
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record ItemClause(String text, boolean binding, Terms terms, SourceLocation origin)
    implements Clause {}
