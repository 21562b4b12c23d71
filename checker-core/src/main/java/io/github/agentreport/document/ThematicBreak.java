// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/**
 * A thematic break such as {@code ---}.
 *
 * @param lines its line
 */
public record ThematicBreak(Lines lines) implements Block {}
