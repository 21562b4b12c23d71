// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * The report's title.
 *
 * @param text the title, possibly with placeholders
 * @param terms what a contract file adds
 * @param origin the place that requires it
 */
public record TitleClause(String text, Terms terms, SourceLocation origin) implements Clause {}
