package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;

/**
 * An item that must be ticked.
 *
 * @param text what it says
 * @param origin the place that requires it
 */
public record ItemClause(String text, SourceLocation origin) implements Clause {}
