// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathFormTest {

  @ParameterizedTest
  @CsvSource({
    "src/shop/Cart.java,src/shop/Cart.java",
    "./pom.xml,pom.xml",
    "Cart.java:12-20,Cart.java",
    "Cart.java#L7,Cart.java",
    "shop\\src\\Cart.java,shop/src/Cart.java",
    "C:\\shop\\Cart.java,/shop/Cart.java",
    "src/shop,src/shop",
    "src/shop/carts,src/shop/carts",
    "tests/unit,tests/unit",
    "carts/,carts/",
    "ab.java,ab.java",
  })
  void filesAndFoldersHaveTheFormOfPaths(String text, String path) {
    assertThat(PathForm.of(text).map(PathForm::path)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client/server",
        "shop/carts",
        "src",
        "src/main.release",
        "node.js",
        "a.java",
        ".java",
        "threading.Lock",
        "api/",
        "com/acme/",
        "-v/",
        "my/Cart.java",
        "acme.dev/Cart.java",
        "src//Cart.java",
        "src/.../Cart.java",
        "1/2/3",
      })
  void otherTextsDoNot(String text) {
    assertThat(PathForm.of(text)).isEmpty();
  }

  @Test
  void noPathIsLongerThanTwoHundredCharacters() {
    assertThat(PathForm.of("a".repeat(195) + ".java")).isPresent();
    assertThat(PathForm.of("a".repeat(196) + ".java")).isEmpty();
  }

  @Test
  void aPathMayBeginOutsideOfTheWorkingCopy() {
    assertThat(PathForm.of("/etc/app/app.conf").orElseThrow().absolute()).isTrue();
    assertThat(PathForm.of("~/app.yml").orElseThrow().absolute()).isTrue();
    assertThat(PathForm.of("C:/app.yml").orElseThrow().absolute()).isTrue();
    assertThat(PathForm.of("app/app.yml").orElseThrow().absolute()).isFalse();
  }

  @Test
  void filesAndFoldersOfSourcesAreNothingButPaths() {
    assertThat(PathForm.of("shop/Cart.java").orElseThrow().isPlain()).isTrue();
    assertThat(PathForm.of("src/shop/").orElseThrow().isPlain()).isTrue();
    assertThat(PathForm.of("shop/carts/").orElseThrow().isPlain()).isFalse();
    assertThat(PathForm.of("src/shop").orElseThrow().isPlain()).isFalse();
  }
}
