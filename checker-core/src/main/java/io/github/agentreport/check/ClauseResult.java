// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a report was held to.
 *
 * @param kind {@code title}, {@code field}, {@code section}, {@code entry}, {@code table}, {@code
 *     code}, {@code item}, {@code checklist} or {@code group}
 * @param text the contract's wording
 * @param within the heading of the section or checklist around it; null where there is none
 * @param origin the place that requires it
 */
public record ClauseResult(
    String kind, String text, @Nullable String within, SourceLocation origin) {}
