package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiscountIT {

  @Test
  void theArchiveHasDiscounts() {
    String place = Discount.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    assertTrue(place.endsWith("discounts-1.jar"), place);
    assertEquals(10, Discount.percent(100));
  }
}
