// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.document;

/** How a heading is written. */
public enum HeadingStyle {
  /** {@code ## Heading} (CommonMark, section 4.2) or underlined (section 4.3). */
  MARKDOWN,
  /** A line that is bold as a whole: {@code **Heading**}. */
  BOLD,
  /** A line of few words that ends in a colon: {@code KEY FINDINGS:}. */
  LABEL
}
