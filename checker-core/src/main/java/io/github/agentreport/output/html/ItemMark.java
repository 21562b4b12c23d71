// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import io.github.agentreport.check.ItemResult;

/** What a report says of an item, as the page shows it. */
enum ItemMark {
  TICKED("ticked", "✓", "passed"),
  OPEN("open", "○", "failed"),
  MISSING(ItemResult.MISSING, "✕", "failed"),
  UNCLEAR("unclear", "?", "warned"),
  NOT_APPLICABLE("not-applicable", "–", "quiet");

  private final String id;
  private final String sign;
  private final String tone;

  ItemMark(String id, String sign, String tone) {
    this.id = id;
    this.sign = sign;
    this.tone = tone;
  }

  /** The mark of an item; an unknown one is unclear. */
  static ItemMark of(ItemResult item) {
    for (ItemMark mark : values()) {
      if (mark.id.equals(item.mark())) {
        return mark;
      }
    }
    return UNCLEAR;
  }

  String id() {
    return id;
  }

  String sign() {
    return sign;
  }

  String words() {
    return id.replace('-', ' ');
  }

  String tone() {
    return tone;
  }
}
