// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * A header field, {@code Name: value} before the first section.
 *
 * @param text the field's name
 * @param value what its value may be
 * @param optional whether a report may leave it out
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record FieldClause(
    String text, ValueRule value, boolean optional, Terms terms, SourceLocation origin)
    implements Clause {}
