// SPDX-License-Identifier: Apache-2.0
/**
 * Decides what in a report answers which clause of the contract. Wordings are compared in a normal
 * form; the assignment is global, so that one line of the report answers one clause.
 */
@NullMarked
package io.github.agentreport.match;

import org.jspecify.annotations.NullMarked;
