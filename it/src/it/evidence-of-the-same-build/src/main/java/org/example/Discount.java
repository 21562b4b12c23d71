package org.example;

final class Discount {

  private Discount() {}

  static int percent(int pieces) {
    if (pieces < 0) {
      throw new IllegalArgumentException("negative");
    }
    return pieces >= 100 ? 10 : 0;
  }

  static String label(int percent) {
    return percent + " %";
  }
}
