// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract;

import io.github.agentreport.source.SourceLocation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An accepted exception.
 *
 * @param clause the wording of the clause that is not insisted on
 * @param rule the only rule that is waived; null for all rules
 * @param reason why
 * @param owner who answers for it
 * @param until the last day on which it holds
 * @param origin where it is written
 */
public record Waiver(
    String clause,
    @Nullable String rule,
    String reason,
    String owner,
    LocalDate until,
    SourceLocation origin) {}
