// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/**
 * One line of inline content.
 *
 * @param line the line's number, 1-based
 * @param source the line as it was written, without the indentation and markers of its containers
 * @param text what a reader sees of it: without emphasis, code ticks, link targets and HTML tags
 */
public record TextLine(int line, String source, String text) {}
