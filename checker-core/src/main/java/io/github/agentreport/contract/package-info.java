// SPDX-License-Identifier: Apache-2.0
/**
 * What a report must hold: the {@link io.github.agentreport.contract.Contract} and its clauses,
 * each of which knows the line that requires it. All types are immutable values.
 */
@NullMarked
package io.github.agentreport.contract;

import org.jspecify.annotations.NullMarked;
