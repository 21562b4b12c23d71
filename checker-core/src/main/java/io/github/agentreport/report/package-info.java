// SPDX-License-Identifier: Apache-2.0
/**
 * An agent's report as its reader sees it: title, sections, entries, tables, and every checklist
 * line with its mark. {@link io.github.agentreport.report.ReportReader} knows no contract: it says
 * what is there, not what ought to be.
 */
@NullMarked
package io.github.agentreport.report;

import org.jspecify.annotations.NullMarked;
