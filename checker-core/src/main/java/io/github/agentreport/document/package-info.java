// SPDX-License-Identifier: Apache-2.0
/**
 * Markdown as sections and blocks. {@link io.github.agentreport.document.MarkdownReader} repairs
 * code fences, parses, and brings pseudo headings to light; it is the only user of commonmark-java.
 * All types but the reader are immutable values.
 */
@NullMarked
package io.github.agentreport.document;

import org.jspecify.annotations.NullMarked;
