package io.github.agentreport.output.html;

import io.github.agentreport.check.ItemResult;

/** What evidence says of an item, with the names that result files have. */
enum Standing {
  VERIFIED("verified", "passed"),
  REFUTED("refuted", "failed"),
  UNVERIFIABLE("unverifiable", "warned"),
  NOT_REQUIRED("not-required", "quiet");

  private final String id;
  private final String tone;

  Standing(String id, String tone) {
    this.id = id;
    this.tone = tone;
  }

  static Standing of(ItemResult item) {
    return NOT_REQUIRED;
  }

  String words() {
    return id.replace('-', ' ');
  }

  String tone() {
    return tone;
  }
}
