// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

/**
 * A line that the report holds but does not say.
 *
 * @param where what hides it: "a comment", "a code block" or "a quotation"
 * @param blockLine the first line of what hides it
 * @param line its line
 */
public record HiddenLine(String where, int blockLine, int line) {}
