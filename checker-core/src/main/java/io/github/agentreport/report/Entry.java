// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.report;

import io.github.agentreport.document.Lines;

/**
 * A labelled value: a header field, {@code - Name: value}, or a table row that begins with a name.
 *
 * @param name the name as written
 * @param value the value on the same line
 * @param more what follows in the same list item or paragraph and belongs to the value
 * @param lines its lines
 */
public record Entry(String name, String value, String more, Lines lines) {}
