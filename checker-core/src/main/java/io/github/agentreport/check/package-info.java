// SPDX-License-Identifier: Apache-2.0
/**
 * The way from files to a verdict. {@link io.github.agentreport.check.ReportChecker} is the single
 * entry point of the core, {@link io.github.agentreport.check.CheckResult} is what all outputs are
 * written from.
 */
@NullMarked
package io.github.agentreport.check;

import org.jspecify.annotations.NullMarked;
