// SPDX-License-Identifier: Apache-2.0
/**
 * What the build produced, read for what a report claims: test results, coverage, descriptions of
 * an API, results of an analysis, single values, files, and the commit. Files are read only inside
 * one folder, with links resolved, and nothing is executed or fetched. {@link
 * io.github.agentreport.evidence.EvidenceReader} reads, {@link
 * io.github.agentreport.evidence.EvidenceJudge} compares.
 */
@NullMarked
package io.github.agentreport.evidence;

import org.jspecify.annotations.NullMarked;
