package io.github.agentreport.finding;

/**
 * What a user needs to know of a rule.
 *
 * @param id the name by which it is configured, words in lower case joined by {@code -}
 * @param severity the severity of its findings unless configured otherwise
 * @param summary what it finds, in one line
 */
public record RuleInfo(String id, Severity severity, String summary) {}
