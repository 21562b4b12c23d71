// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/**
 * A heading with the part of the document that it heads.
 *
 * @param heading the heading
 * @param extent the lines from the heading to the next heading of the same or a smaller rank
 */
public record Section(Heading heading, Lines extent) {}
