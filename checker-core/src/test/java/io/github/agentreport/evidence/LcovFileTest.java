// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LcovFileTest {

  @TempDir private Path folder;

  @Test
  void linesAndBranchesAreCountedWhereTheFileDeclaresNoSums() throws Exception {
    assertCounts(
        """
        TN:all
        SF:a.js
        DA:1,4
        DA:2,0
        DA:3,1,hash
        DA:4
        BRDA:1,0,0,2
        BRDA:1,0,1,0
        BRDA:2,0,0,-
        end_of_record
        """,
        "2 of 4, 1 of 3");
  }

  @Test
  void declaredSumsCountForTheirSourceOnly() throws Exception {
    assertCounts(
        """
        SF:a.js
        DA:1,0
        LF:10
        LH:9
        BRF:4
        BRH:3
        end_of_record
        SF:b.js
        DA:1,1
        DA:2,0
        end_of_record
        """,
        "10 of 12, 3 of 4");
  }

  @Test
  void theLastRecordMayBeOpen() throws Exception {
    assertCounts("SF:a.js\nDA:1,1\nDA:2,1\nend_of_record\nSF:b.js\nDA:1,0", "2 of 3, 0 of 0");
  }

  private void assertCounts(String lcov, String counts) throws Exception {
    Path file = Files.writeString(folder.resolve("lcov.info"), lcov);
    CoverageTotals totals =
        LcovFile.read(new EvidenceFile(file, "lcov.info", lcov.length(), Instant.EPOCH));
    assertThat(
            "%d of %d, %d of %d"
                .formatted(
                    totals.lines().covered(),
                    totals.lines().total(),
                    totals.branches().covered(),
                    totals.branches().total()))
        .isEqualTo(counts);
  }
}
