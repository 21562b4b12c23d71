// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.report.ChecklistItem;
import io.github.agentreport.report.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private static final String TWO_FORMS =
      """
      agent: librarian
      reports:
        - title:
            text: LOAN REPORT
          fields:
            - name: Reader
            - name: Until
          sections:
            - heading: Books
            - heading: Fees
            - heading: Remarks
              optional: true
        - title:
            text: PURCHASE REPORT
          fields:
            - name: Shop
          sections:
            - heading: Books
            - heading: Price
      """;

  private static final String TEMPLATE =
      """
      # STOCK REPORT

      Warehouse: [name]
      Opening date: [date]

      ## Counts
      - Shelves: [number]
      - Missing: [number]

      ## Checks
      - [ ] Every shelf was counted
      - [ ] Every label can be read
      """;

  @Test
  void aReportIsHeldToTheFormThatItResemblesMost() {
    assertThat(form("# Purchase report\n\n## Books\n\nTwo.\n\n## Fees\n\nNone.\n"))
        .isEqualTo("PURCHASE REPORT");
    assertThat(form("Reader: Ann\nUntil: May\n\n## Books\n\nTwo.\n\n## Price\n\n7\n"))
        .isEqualTo("LOAN REPORT");
    assertThat(form("## Books\n\nTwo.\n\n## Price\n\n7\n")).isEqualTo("PURCHASE REPORT");
    assertThat(form("## Books\n\nTwo.\n\n## Remarks\n\nNone.\n")).isEqualTo("PURCHASE REPORT");
    assertThat(form("Reader: Ann\n\n## Remarks\n\nNone.\n")).isEqualTo("LOAN REPORT");
    assertThat(form("Nothing of either.\n")).isEqualTo("LOAN REPORT");
  }

  private static String form(String report) {
    return Matched.with("contract.yaml", TWO_FORMS, report).template().title().orElseThrow().text();
  }

  @Test
  void aFieldMayHaveAnotherNameOnlyAboveTheSections() {
    String counts = "## Counts\n\n- Shelves: 7\n- Missing: 0\n";
    assertThat(field("# STOCK REPORT\n\nDate of opening: May\n\n" + counts, 1)).contains("May");
    assertThat(field("# STOCK REPORT\n\n" + counts + "- Date of opening: May\n", 1)).isEmpty();
    assertThat(field("# STOCK REPORT\n\n" + counts + "- Opening date: May\n", 1)).contains("May");
  }

  @Test
  void aValueMayStandUnderAHeadingWithItsName() {
    assertThat(field("# STOCK REPORT\n\n## Warehouse\n\nNorth, second floor\nbehind the yard\n", 0))
        .contains("North, second floor");
    assertThat(more("# STOCK REPORT\n\n## Warehouse\n\nNorth\nbehind the yard\n"))
        .contains("behind the yard");
    assertThat(more("# STOCK REPORT\n\n## Warehouse\n\nNorth\n")).contains("");
    assertThat(more("# STOCK REPORT\n\n## Warehouse\n\n- Hall: North\n- Floor: 2\n"))
        .contains("Hall: North\nFloor: 2");
    assertThat(more("# STOCK REPORT\n\n## Warehouse\n\nHall: North\n\nFloor: 2\n")).contains("");
  }

  private static Optional<String> field(String report, int at) {
    return Matched.withTemplate(TEMPLATE, report).fields().get(at).found().map(Entry::value);
  }

  private static Optional<String> more(String report) {
    return Matched.withTemplate(TEMPLATE, report).fields().get(0).found().map(Entry::more);
  }

  @Test
  void anItemIsLookedForInItsSectionFirst() {
    Match match =
        Matched.withTemplate(
            TEMPLATE,
            """
            # STOCK REPORT

            ## Counts

            - [x] Every shelf was counted

            ## Checks

            - [ ] Every shelf was counted
            - [x] Every label can be read
            """);
    assertThat(lines(match)).containsExactly(9, 10);
  }

  @Test
  void aLineWithABoxIsPreferredToOneWithout() {
    Match match =
        Matched.withTemplate(
            TEMPLATE,
            """
            # STOCK REPORT

            ## Checks

            - Every shelf was counted
            - [x] Every shelf was counted
            - [x] Every label can be read
            """);
    assertThat(lines(match)).containsExactly(6, 7);
  }

  @Test
  void theContractsWordsArePreferredToOthersWhereverTheyStand() {
    Match match =
        Matched.withTemplate(
            TEMPLATE,
            """
            # STOCK REPORT

            ## Checks

            - [x] Every shelf was counted twice this year
            - [x] All labels can be read

            ## Counts

            - [x] Every label can be read
            - [x] Every shelf was counted
            """);
    assertThat(lines(match)).containsExactly(11, 10);
  }

  private static List<Integer> lines(Match match) {
    return match.items().stream()
        .map(item -> item.found().orElseThrow().location().startLine())
        .toList();
  }

  @Test
  void boxesBeyondTheContractAreClaimsToo() {
    Match match =
        Matched.with(
            "contract.yaml",
            """
            agent: counter
            checklists:
              - heading: Done
                items:
                  - text: Every shelf was counted
            groups:
              - name: There are labels
                oneOf: [Labels were printed, Labels were written]
            """,
            """
            ## Done

            - [x] Every shelf was counted
            - [x] Labels were printed
            - [x] The floor was swept
            - Everybody went home
            """);
    assertThat(match.otherClaims())
        .extracting(ChecklistItem::text)
        .containsExactly("The floor was swept");
  }

  @Test
  void whatStandsInListsTablesAndQuotationsIsPartOfASectionsText() {
    Match match =
        Matched.withTemplate(
            TEMPLATE,
            """
            # STOCK REPORT

            ## Counts

            - Hall
              - North

            | Shelf | Books |
            |-------|-------|
            | A     | 7     |

            > As last year.

            ## Checks
            """);
    assertThat(Matched.part(match, "Counts").orElseThrow().text())
        .isEqualTo("Hall\nNorth\nShelf | Books\nA | 7\nAs last year.");
  }

  @Test
  void sectionsBeyondTheContractAreKnown() {
    Match match =
        Matched.withTemplate(
            TEMPLATE,
            """
            # STOCK REPORT

            ## Counts

            Seven.

            ## Outlook

            ### Spring

            More.

            ## Summer

            Less.
            """);
    assertThat(match.others())
        .extracting(SectionPart::heading)
        .containsExactly("Outlook", "Spring", "Summer");
    assertThat(match.others())
        .extracting(SectionPart::hasParts)
        .containsExactly(true, false, false);
  }

  @Test
  void theTitleIsNoSectionBeyondTheContract() {
    Match match =
        Matched.withTemplate(TEMPLATE, "# Depot\n\n# STOCK REPORT\n\n## Counts\n\nSeven.\n");
    assertThat(match.others()).isEmpty();
    assertThat(match.title().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void aHiddenItemIsFoundOnTheLastLineOfWhatHidesIt() {
    Match match =
        Matched.withTemplate(
            TEMPLATE, "# STOCK REPORT\n\n> - [x] All is well\n> - [x] Every shelf was counted\n");
    assertThat(match.hidden(match.template().sections().get(1).items().get(0)))
        .contains(new HiddenLine("a quotation", 3, 4));
    assertThat(match.hidden(match.template().sections().get(1).items().get(1))).isEmpty();
  }

  @Test
  void headingsWithTheSameNumbersBelongTogether() {
    String template = "# GUIDE\n\n## 1. Terms\n[x]\n\n## 2. Rules\n[x]\n\n## 3. Notation\n[x]\n";
    String same = "# GUIDE\n\n## 1. Terms\n\nA.\n\n## 2. Rules\n\nB.\n\n";
    assertThat(
            found(template, same + "## 3 Notation, symbols and abbreviations of all kinds\n\nC.\n"))
        .isTrue();
    assertThat(found(template, same + "## 3. Обозначения\n\nC.\n")).isTrue();
    assertThat(found(template, same + "## 3. Thanks\n\nC.\n")).isFalse();
    assertThat(found(template, same + "## 4. Обозначения\n\nC.\n")).isFalse();
    assertThat(found(template, "# GUIDE\n\n## 1. Terms\n\nA.\n\n## 3. Обозначения\n\nC.\n"))
        .isFalse();
  }

  private static boolean found(String template, String report) {
    return Matched.part(Matched.withTemplate(template, report), "3. Notation").isPresent();
  }
}
