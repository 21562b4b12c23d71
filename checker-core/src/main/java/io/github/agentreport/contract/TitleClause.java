package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * The report's title.
 *
 * @param text the title, possibly with placeholders
 * @param origin the place that requires it
 */
public record TitleClause(String text, SourceLocation origin) implements Clause {}
