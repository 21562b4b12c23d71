// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * A code block of a section.
 *
 * @param text the heading of the section that holds it
 * @param origin the place that requires it
 */
public record CodeClause(String text, SourceLocation origin) implements Clause {}
