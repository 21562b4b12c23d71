// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import io.github.agentreport.finding.Standing;
import io.github.agentreport.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report states as a fact of the build, with what became of it.
 *
 * @param kind {@code tests}, {@code coverage}, {@code build}, {@code path}, {@code commit}, {@code
 *     endpoint} or {@code date}
 * @param text the claim in the report's words
 * @param line where the report makes it, 1-based
 * @param standing what the build's own files make of it
 * @param basis what they say, in a phrase, or why they say nothing
 * @param proof the place that decides; null where no single place does
 */
public record ClaimResult(
    String kind,
    String text,
    int line,
    Standing standing,
    String basis,
    @Nullable SourceLocation proof) {}
