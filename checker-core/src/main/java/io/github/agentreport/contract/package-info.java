/**
 * What a report must hold. {@link io.github.agentreport.contract.ContractDeriver} reads a {@link
 * io.github.agentreport.contract.Contract} out of an agent's definition; its clauses know the line
 * that requires them. All types but the deriver are immutable values.
 */
@NullMarked
package io.github.agentreport.contract;

import org.jspecify.annotations.NullMarked;
