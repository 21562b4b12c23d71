package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class DiscountTest {

  @Test
  void fewPiecesHaveNone() {
    assertEquals(0, Discount.percent(99));
  }

  @Test
  void manyPiecesHaveTen() {
    assertEquals(10, Discount.percent(100));
  }

  @Test
  void thereIsNoNegativeNumberOfPieces() {
    assertThrows(IllegalArgumentException.class, () -> Discount.percent(-1));
  }

  @Test
  @Disabled("not decided")
  void aThousandPiecesHaveFifteen() {
    assertEquals(15, Discount.percent(1000));
  }
}
