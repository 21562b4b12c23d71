// SPDX-License-Identifier: Apache-2.0
/**
 * The same verdict before an agent stops: what an agent's stop hook says, and what it is answered.
 * The answer is a function of the hook's input, the contracts and the rounds before; {@link
 * io.github.agentreport.hook.Transcript} alone reads a file.
 */
@NullMarked
package io.github.agentreport.hook;

import org.jspecify.annotations.NullMarked;
