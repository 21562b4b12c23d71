// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence of the largest size that is read needs no more than 64 MB. */
class SmallHeapTest {

  private static final int LARGE = 31 << 20;
  private static final String LINE = "x".repeat(99) + "\n";

  @TempDir private Path folder;
  private final List<String> evidence = new ArrayList<>();

  private void write(String name, String before, String repeated, String after) throws IOException {
    try (Writer file = Files.newBufferedWriter(folder.resolve(name))) {
      file.write(before);
      for (int length = 0; length < LARGE; length += repeated.length()) {
        file.write(repeated);
      }
      file.write(after);
    }
  }

  private List<String> say() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(SmallHeap.class.getName());
    command.add(folder.toString());
    command.addAll(evidence);
    Program.Ended ended = Program.run(folder, command.toArray(String[]::new));
    assertThat(ended.code()).as(ended.output()).isZero();
    return ended
        .output()
        .lines()
        .filter(line -> line.startsWith(SmallHeap.SAID))
        .map(line -> line.substring(SmallHeap.SAID.length()))
        .map(line -> line.replaceFirst(".* is ticked, but ", ""))
        .toList();
  }

  @Test
  void nothingOfTheLargestSizeNeedsMore() throws Exception {
    String long100 = "x".repeat(100);
    String start = "<testsuite><testcase name='a'><system-out>";
    String end = "</system-out></testcase>\n<testcase name='b'><failure/></testcase></testsuite>";
    write("text.xml", start, LINE, end);
    write("cdata.xml", start + "<![CDATA[", LINE, "]]>" + end);
    write("one-line.xml", start + "<![CDATA[", long100, "]]>" + end);
    write("comment.xml", start + "<!--", LINE, "-->" + end);
    write("tags.xml", start, "<a b='>'/>", end);
    write("attribute.xml", "<testsuite><testcase name='", long100, "'/></testsuite>");
    write("unbreakable.xml", start + "<![CDATA[", "]", "]]>" + end);
    write("text.json", "{\"a\": \"", long100, "\"}");
    write("number.json", "{\"a\": ", "1", "}");
    write("key.json", "{\"", long100, "\": 1}");
    write("text.yaml", "a: ", long100, "\n");
    write("line.info", "SF:a\nDA:1,1\nTN:", long100, "\nend_of_record\n");
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("sparse.xml").toFile(), "rw")) {
      sparse.setLength(1 << 30);
    }
    for (String name :
        List.of("text", "cdata", "one-line", "comment", "tags", "attribute", "unbreakable")) {
      evidence.add("tests: {files: %s.xml}".formatted(name));
    }
    evidence.add("tests: {files: sparse.xml}");
    evidence.add("json: {files: text.json, pointer: /a, equals: 1}");
    evidence.add("json: {files: text.json, pointer: /b, equals: 1}");
    evidence.add("json: {files: number.json, pointer: /a, min: 1}");
    evidence.add("json: {files: key.json, pointer: /a, min: 1}");
    evidence.add("json: {files: text.yaml, pointer: /a, equals: 1}");
    evidence.add("coverage: {files: line.info, line: 50}");

    assertThat(say())
        .containsExactly(
            "1 of 2 tests did not pass, the first at text.xml:325061 (\"b\").",
            "1 of 2 tests did not pass, the first at cdata.xml:325061 (\"b\").",
            "1 of 2 tests did not pass, the first at one-line.xml:2 (\"b\").",
            "1 of 2 tests did not pass, the first at comment.xml:325061 (\"b\").",
            "1 of 2 tests did not pass, the first at tags.xml:2 (\"b\").",
            "attribute.xml:1 has a tag or section of more than 1048576 bytes.",
            "unbreakable.xml:1 has a tag or section of more than 1048576 bytes.",
            "sparse.xml has 1073741824 bytes, more than agentreport.maxEvidenceSize (33554432).",
            "text.json:1 is no valid JSON or YAML.",
            "text.json has nothing at \"/b\".",
            "number.json:1 is no valid JSON or YAML.",
            "key.json:1 is no valid JSON or YAML.",
            "text.yaml has 32505904 bytes, more than the 3145728 that are read of YAML.",
            "verified by line.info:1: 100 % of the lines are covered (1 of 1)");
  }
}
