// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.rule;

import io.github.agentreport.finding.Finding;
import io.github.agentreport.finding.RuleInfo;
import io.github.agentreport.match.Match;
import java.util.stream.Stream;

/** Finds one kind of violation. Implementations are stateless and thread-safe. */
public interface Rule {

  /**
   * What a user needs to know of the rule.
   *
   * @return id, default severity and summary
   */
  RuleInfo info();

  /**
   * Checks a report.
   *
   * @param match the report, matched with its contract
   * @return the violations, in any order
   */
  Stream<Finding> check(Match match);
}
