// SPDX-License-Identifier: Apache-2.0
/** Writes results: one writer a format, each from the {@code CheckResult} alone. */
@NullMarked
package io.github.agentreport.output;

import org.jspecify.annotations.NullMarked;
