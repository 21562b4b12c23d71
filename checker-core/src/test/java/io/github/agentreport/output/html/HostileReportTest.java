// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a report holds is seen on the page and does nothing there. */
class HostileReportTest {

  private static Document page() throws IOException {
    return Jsoup.parse(Pages.page(Pages.hostile()));
  }

  @Test
  void noElementComesFromTheReport() throws IOException {
    Set<String> own = names(Jsoup.parse(Pages.page(Pages.one())));
    assertThat(own).contains("section", "details", "svg");
    assertThat(names(page())).isSubsetOf(own);
  }

  private static Set<String> names(Document page) {
    Set<String> names = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      names.add(element.normalName());
      element.attributes().forEach(attribute -> names.add("@" + attribute.getKey()));
    }
    return names;
  }

  @Test
  void everyLineIsThereAsItWasWritten() throws IOException {
    List<String> written = Fixtures.text(Pages.FOLDER.resolve("hostile.md")).lines().toList();
    Document page = page();
    for (int line = 1; line < written.size(); line++) {
      Element shown = page.expectFirst("#r1l" + line);
      assertThat(shown.ownText().strip())
          .as("line %s", line)
          .isEqualTo(written.get(line - 1).replaceAll("\\s+", " ").strip());
    }
  }

  @Test
  void whatCannotBeSeenIsShown() throws IOException {
    Document page = page();
    assertThat(page.select(".lines > li:last-child").get(0).ownText())
        .contains("␛[31m red ␇ [U+202E] mirrored [U+2066] [U+2028] [U+0085] ␌ end");
  }

  @Test
  void noCharacterThatDoesSomethingIsLeft() throws IOException {
    assertThat(Pages.page(Pages.hostile()).codePoints())
        .noneMatch(
            c ->
                (Character.isISOControl(c) && c != '\n')
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029);
  }

  @Test
  void messagesQuoteTheReportWithoutBecomingMarkup() throws IOException {
    assertThat(page().select(".finding .message").eachText())
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("\"><img src=x onerror=alert(2)> ]]> </style></script>"));
  }

  @Test
  void theNameOfAFileIsTextToo() throws IOException {
    String name = "reports/\"><script>x</script>\u202E.md";
    Document page = Jsoup.parse(Pages.page(Pages.named(name)));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".file").text()).isEqualTo("reports/\"><script>x</script>[U+202E].md");
  }
}
