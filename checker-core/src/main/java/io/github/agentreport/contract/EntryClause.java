// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * An entry of a section, {@code - Name: value}.
 *
 * @param text the entry's name
 * @param value what its value may be
 * @param binding whether it must be there; an example of a step need not
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record EntryClause(
    String text, ValueRule value, boolean binding, Terms terms, SourceLocation origin)
    implements Clause {}
