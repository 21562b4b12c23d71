// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.document.MarkdownDocument;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.evidence.EvidenceFolder;
import io.github.agentreport.evidence.EvidenceLimits;
import io.github.agentreport.hook.HookInput;
import io.github.agentreport.hook.HookInputException;
import io.github.agentreport.hook.Transcript;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.output.AllOutputs;
import io.github.agentreport.source.SourceDecoder;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What bytes from outside are given to, each with the properties that hold whatever they are. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum FuzzTarget {
  MARKDOWN(".md", FuzzTarget::readMarkdown),
  DEFINITION(".md", bytes -> derive("definition.md", bytes)),
  CONTRACT_YAML(".yaml", bytes -> derive("contract.yaml", bytes)),
  CONTRACT_JSON(".json", bytes -> derive("contract.json", bytes)),
  TESTS(".xml", bytes -> checkEvidence("tests: {files: a.xml}", "a.xml", bytes)),
  COVERAGE(".xml", bytes -> checkEvidence("coverage: {files: a.xml, line: 80}", "a.xml", bytes)),
  LCOV(".info", bytes -> checkEvidence("coverage: {files: a.info, line: 80}", "a.info", bytes)),
  OPENAPI(".yaml", bytes -> checkEvidence("openapi: {files: a.yaml}", "a.yaml", bytes)),
  SARIF(".sarif", bytes -> checkEvidence("sarif: {files: a.sarif}", "a.sarif", bytes)),
  JSON(
      ".json",
      bytes -> checkEvidence("json: {files: a.json, pointer: /a/0, max: 1}", "a.json", bytes)),
  HOOK(".json", FuzzTarget::readHookInput),
  CHECK(".md", FuzzTarget::check);

  private static final CheckInvariants INVARIANTS = new CheckInvariants(new Gate());

  private static final Path SEEDS = Fixtures.folder("fuzz");

  private final String ending;
  private final Attempt attempt;

  FuzzTarget(String ending, Attempt attempt) {
    this.ending = ending;
    this.attempt = attempt;
  }

  private interface Attempt {
    void on(byte[] bytes) throws Exception;
  }

  /** Gives bytes to the target. */
  void take(byte[] bytes) throws Exception {
    attempt.on(bytes);
  }

  /** What there is to begin with: bytes that once broke the target, and fixtures of its kind. */
  List<byte[]> seeds() throws IOException {
    List<Path> files = new ArrayList<>();
    Path own = SEEDS.resolve(name().toLowerCase(Locale.ROOT));
    if (Files.isDirectory(own)) {
      files.addAll(Fixtures.files(own, "*"));
    }
    files.addAll(Fixtures.files(Fixtures.folder(""), "*" + ending));
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(new byte[0]);
    for (Path file : files) {
      seeds.add(Files.readAllBytes(file));
    }
    return seeds;
  }

  private static void readMarkdown(byte[] bytes) {
    MarkdownReader reader = new MarkdownReader();
    try {
      MarkdownDocument document = reader.read(new SourceDecoder(UTF_8).decode("a.md", bytes));
      int lines = document.source().lineCount();
      document
          .descendants()
          .forEach(
              block -> {
                assertThat(block.lines().first()).isBetween(1, lines);
                assertThat(block.lines().last()).isBetween(block.lines().first(), lines);
              });
      assertThat(reader.read(document.source())).isEqualTo(document);
      reader.readAsWritten(document.source());
    } catch (UnreadableSourceException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void derive(String name, byte[] bytes) {
    assertThat(INVARIANTS.contracts(name, bytes)).isEqualTo(INVARIANTS.contracts(name, bytes));
  }

  private static void readHookInput(byte[] bytes) throws IOException {
    try {
      assertThat(HookInput.read(bytes)).isNotNull();
    } catch (HookInputException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    Path transcript = Files.createTempFile("transcript", ".jsonl");
    try {
      Files.write(transcript, bytes);
      assertThat(Transcript.lastMessage(transcript)).isNotNull();
    } finally {
      Files.delete(transcript);
    }
  }

  /** Whatever the file holds, its item is verified, or has a finding. */
  private static void checkEvidence(String evidence, String file, byte[] bytes) throws IOException {
    String contract =
        "agent: builder\nchecklists:\n  - heading: Done\n    items:\n      - text: It holds\n"
            + "        evidence: {%s}\n".formatted(evidence);
    Path folder = Files.createTempDirectory("evidence");
    try {
      Files.write(folder.resolve(file), bytes);
      CheckResult result =
          new ReportChecker(UTF_8, RuleSettings.defaults())
              .check(
                  new Gate().contracts(Gate.file("contract.yaml", contract)),
                  List.of(Gate.file("report.md", "# Work\n\n- [x] It holds\n")),
                  List.of(),
                  false,
                  new Circumstances(
                      Gate.TODAY,
                      ChangedPaths.UNKNOWN,
                      new EvidenceFolder(folder, EvidenceLimits.DEFAULT)));
      String standing = result.reports().get(0).items().get(0).standing().id();
      assertThat(result.allFindings().anyMatch(one -> one.rule().startsWith("evidence-")))
          .as(standing)
          .isEqualTo(!standing.equals("verified"));
    } finally {
      Files.delete(folder.resolve(file));
      Files.delete(folder);
    }
  }

  private static void check(byte[] bytes) throws Exception {
    Contracts contracts = INVARIANTS.contracts("definition.md", definition());
    AllOutputs.assertAreValid(INVARIANTS.checkThoroughly(contracts, bytes));
  }

  private static byte[] definition() throws IOException {
    return Files.readAllBytes(Fixtures.folder("reports").resolve("orders-api/definition.md"));
  }
}
