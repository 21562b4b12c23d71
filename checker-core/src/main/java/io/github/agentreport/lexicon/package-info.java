// SPDX-License-Identifier: Apache-2.0
/**
 * Phrases by which people say a thing, as data: one resource file a topic, read by {@link
 * io.github.agentreport.lexicon.Lexicon}.
 */
@NullMarked
package io.github.agentreport.lexicon;

import org.jspecify.annotations.NullMarked;
