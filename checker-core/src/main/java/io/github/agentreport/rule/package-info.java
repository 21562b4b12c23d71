// SPDX-License-Identifier: Apache-2.0
/**
 * What can be wrong with a report, one class a rule. {@link io.github.agentreport.rule.Rules} is
 * the list of them; to add a rule, write its class and its line there.
 */
@NullMarked
package io.github.agentreport.rule;

import org.jspecify.annotations.NullMarked;
