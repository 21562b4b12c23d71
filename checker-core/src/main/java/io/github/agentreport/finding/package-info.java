// SPDX-License-Identifier: Apache-2.0
/**
 * What a check says: {@link io.github.agentreport.finding.Finding findings}, how grave they are,
 * and the verdict that follows from them. All types are immutable values.
 */
@NullMarked
package io.github.agentreport.finding;

import org.jspecify.annotations.NullMarked;
