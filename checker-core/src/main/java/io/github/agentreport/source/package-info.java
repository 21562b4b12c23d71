// SPDX-License-Identifier: Apache-2.0
/**
 * Decoded text and places in it: {@link io.github.agentreport.source.SourceText} is what every
 * later step reads, {@link io.github.agentreport.source.SourceLocation} is how every later step
 * points back.
 */
@NullMarked
package io.github.agentreport.source;

import org.jspecify.annotations.NullMarked;
