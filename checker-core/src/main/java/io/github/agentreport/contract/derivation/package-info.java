// SPDX-License-Identifier: Apache-2.0
/**
 * Derives contracts from definitions. Places where a template may stand are collected and weighed,
 * the accepted ones are read clause by clause; self-checks are found beside them.
 */
@NullMarked
package io.github.agentreport.contract.derivation;

import org.jspecify.annotations.NullMarked;
