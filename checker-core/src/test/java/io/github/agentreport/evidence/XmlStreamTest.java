// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is handed out at once is of no account, as long as it is in order. */
class XmlStreamTest {

  private static final int MOST = 1 << 20;
  private static final int LINE = 4096;
  private static final int PART = 16 * LINE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a b='1'>text</a>",
        "<?xml version='1.0'?><a><!-- none --><![CDATA[all & <b> passed]]></a>",
        "<a b='>' c=\"'>\">ä 語 🙂</a>",
        "<![CDATA[]]><!----><a/>",
        "broken <a <b>"
      })
  void shortTextsPassAsTheyAre(String xml) throws IOException {
    assertThat(read(xml)).isEqualTo(xml);
  }

  @ParameterizedTest
  @CsvSource({"<![CDATA[,]]>,''", "<!--,-->,''", "<?,?>,'_ '"})
  void aLongSectionIsBrokenBehindALine(String start, String end, String name) throws IOException {
    String line = "x".repeat(LINE) + "\n";
    String seam = end + start + name;
    assertThat(read("<a>" + start + "p " + line + line + "rest" + end + "</a>"))
        .isEqualTo("<a>" + start + "p " + line + seam + line + seam + "rest" + end + "</a>");
    String brief = "x".repeat(LINE - 1) + "\n";
    assertThat(read(start + brief + end)).isEqualTo(start + brief + end);
  }

  @Test
  void aVeryLongLineIsBrokenAnywhereButInACharacterOrAnEnd() throws IOException {
    String line = "x".repeat(PART);
    String seam = "]]><![CDATA[";
    assertThat(read("<![CDATA[" + line + "yz]]>"))
        .isEqualTo("<![CDATA[" + line + "y" + seam + "z]]>");
    assertThat(read("<![CDATA[" + line + "]]>")).isEqualTo("<![CDATA[" + line + "]]>");
    for (String unbreakable : new String[] {"é", "-", "?", "]"}) {
      assertThat(read("<![CDATA[" + line + unbreakable + "yz]]>"))
          .isEqualTo("<![CDATA[" + line + unbreakable + "y" + seam + "z]]>");
    }
  }

  @Test
  void whatOnlyLooksLikeAnEndEndsNoSection() throws IOException {
    String line = "x".repeat(LINE) + "\n";
    assertThat(read("<!-->" + line + "--><a>" + line + line + "</a>"))
        .isEqualTo("<!-->" + line + "--><!----><a>" + line + line + "</a>");
    assertThat(read("<![CDATA[]>" + line + "]]>"))
        .isEqualTo("<![CDATA[]>" + line + "]]><![CDATA[]]>");
  }

  @Test
  void textOutsideOfSectionsMayBeOfAnyLength() throws IOException {
    String text = "x\n".repeat(MOST);
    String xml = "<a b='>'>" + text + "<!-- c -->" + text + "<![CDATA[d]]>" + text + "</a>";
    assertThat(read(xml).equals(xml)).isTrue();
  }

  @Test
  void aTagMayBeOfTheGreatestLengthAndNoLonger() throws IOException {
    String most = "<a b='>" + "x".repeat(MOST - "<a b='>'".length()) + "'>";
    assertThat(read(most).equals(most)).isTrue();
    assertThat(read("<![CDATA[c]]>" + most).length()).isEqualTo(MOST + 14);
    String longer = most.replace("<a", "<aa");
    assertThatThrownBy(() -> read(longer))
        .isInstanceOf(XmlStream.TooLongException.class)
        .hasMessage("has a tag or section of more than %s bytes".formatted(MOST));
    String quotes = "<a b=\"'>" + "x".repeat(MOST) + "\">";
    assertThatThrownBy(() -> read(quotes)).isInstanceOf(XmlStream.TooLongException.class);
    String unbreakable = "<!--" + "-".repeat(MOST + 1) + " -->";
    assertThatThrownBy(() -> read(unbreakable)).isInstanceOf(XmlStream.TooLongException.class);
  }

  @Test
  void noMoreIsReadAtOnceThanIsThere() throws IOException {
    try (XmlStream stream = stream("<a>text</a>")) {
      byte[] target = new byte[8];
      assertThat(stream.read(target, 2, 4)).isEqualTo(4);
      assertThat(new String(target, 2, 4, UTF_8)).isEqualTo("<a>t");
      assertThat(stream.read(target, 0, 8)).isEqualTo(7);
      assertThat(new String(target, 0, 7, UTF_8)).isEqualTo("ext</a>");
      assertThat(stream.read(target, 0, 8)).isEqualTo(-1);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  private static XmlStream stream(String xml) {
    return new XmlStream(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static String read(String xml) throws IOException {
    try (XmlStream stream = stream(xml)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
