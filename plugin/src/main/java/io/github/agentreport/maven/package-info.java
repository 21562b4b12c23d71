// SPDX-License-Identifier: Apache-2.0
/**
 * The goals of the plugin. Everything that touches files, the clock, the environment or Maven is
 * here; the judgement is in the core.
 */
@NullMarked
package io.github.agentreport.maven;

import org.jspecify.annotations.NullMarked;
