// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;

/**
 * A single test that did not simply pass.
 *
 * @param name its name, behind that of its class where it has one
 * @param place where the results say so
 */
public record TestCase(String name, SourceLocation place) {}
