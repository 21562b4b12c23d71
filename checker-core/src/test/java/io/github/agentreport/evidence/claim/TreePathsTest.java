// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathsTest {

  @Test
  void aPathIsMadeUpOfTheFoldersThatHoldIt() throws Exception {
    assertThat(
            paths(
                """
                shop/
                ├── src/
                │   ├── Cart.java   # the cart
                │   └── price/
                │       └── Price.java
                └── pom.xml
                """))
        .containsExactly(
            "4:5 shop/src/",
            "5:9 shop/src/Cart.java",
            "6:9 shop/src/price/",
            "7:13 shop/src/price/Price.java",
            "8:5 shop/pom.xml");
  }

  @Test
  void aTreeMayBeIndentedOnly() throws Exception {
    assertThat(paths("web/\n  src/\n    App.tsx # router\n    app.css\n"))
        .containsExactly("4:3 web/src/", "5:5 web/src/App.tsx", "6:5 web/src/app.css");
  }

  @Test
  void anEmptyLineEndsATreeAndATrunkDoesNot() throws Exception {
    assertThat(paths("a/\n├── one.ts\n│\n└── two.ts\n\nb/\n├── three.ts\n└── four.ts\n"))
        .containsExactly("4:5 a/one.ts", "6:5 a/two.ts", "9:5 b/three.ts", "10:5 b/four.ts");
    assertThat(paths("a/\n├── one.ts\n└── two.ts\n\n    three.ts\n"))
        .containsExactly("4:5 a/one.ts", "5:5 a/two.ts", "7:5 three.ts");
  }

  @Test
  void whatIsSaidOfAFolderHoldsForWhatIsInIt() throws Exception {
    assertThat(claims("a/\n├── old/ # deleted\n│   └── one.ts\n└── two.ts\n"))
        .extracting(PathClaim::exemption)
        .containsExactly(
            PathClaim.Exemption.DELETED, PathClaim.Exemption.DELETED, PathClaim.Exemption.NONE);
    assertThat(claims("old/ # deleted\n├── one.ts\n└── two.ts\n\n    three.ts\n"))
        .extracting(PathClaim::exemption)
        .containsExactly(
            PathClaim.Exemption.DELETED, PathClaim.Exemption.DELETED, PathClaim.Exemption.NONE);
  }

  @Test
  void threeOfTenEntriesMayBeNoPaths() throws Exception {
    String files =
        "src/\n├── one.ts\n├── two.ts\n├── three.ts\n├── four.ts\n├── five.ts\n├── six.ts\n";
    assertThat(paths(files + "├── more\n├── others\n└── Makefile2\n")).hasSize(6);
    assertThat(paths(files + "├── more\n├── others\n├── rest\n└── Makefile2\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A call tree.
        "Handler\n├── read\n├── check\n└── write\n",
        // Two entries, and one branch.
        "├── one.ts\n└── two.ts\n",
        "a/\nb/\nc/\n└── one.ts\n",
        // No folder, nothing further in, and something else between.
        "one.ts\n  two.ts\n  three.ts\n",
        "one/\ntwo/\nthree/\n",
        "web/\n  src/\n    App.tsx\n  and the rest of it\n",
      })
  void otherDrawingsAreNoTrees(String code) throws Exception {
    assertThat(paths(code)).isEmpty();
  }

  @Test
  void codeOfALanguageIsNoTree() throws Exception {
    String tree = "a/\n├── one.ts\n└── two.ts\n";
    assertThat(read("```yaml\n" + tree + "```\n")).isEmpty();
    assertThat(read("```text\n" + tree + "```\n")).hasSize(2);
  }

  private static List<String> paths(String code) throws Exception {
    return claims(code).stream()
        .map(
            claim ->
                "%d:%d %s"
                    .formatted(
                        claim.location().startLine(), claim.location().startColumn(), claim.path()))
        .toList();
  }

  private static List<PathClaim> claims(String code) throws Exception {
    return read("\n```\n" + code.stripTrailing() + "\n```\n");
  }

  private static List<PathClaim> read(String report) throws Exception {
    return new ClaimReader()
            .claims(new ReportReader(new MarkdownReader()).read(SourceText.of("report.md", report)))
            .stream()
            .filter(PathClaim.class::isInstance)
            .map(PathClaim.class::cast)
            .toList();
  }
}
