// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.agentreport.check.CheckResult;
import io.github.agentreport.check.Circumstances;
import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.check.RuleSettings;
import io.github.agentreport.contract.Contract;
import io.github.agentreport.contract.derivation.ContractDeriver;
import io.github.agentreport.document.MarkdownReader;
import io.github.agentreport.match.ChangedPaths;
import io.github.agentreport.match.Match;
import io.github.agentreport.match.Matcher;
import io.github.agentreport.report.AgentReport;
import io.github.agentreport.report.ReportReader;
import io.github.agentreport.source.SourceText;
import io.github.agentreport.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a check costs, beside the bare parse of the same text by commonmark-java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
public class SpeedBenchmark {

  static final long SEED = 20260504L;
  static final Path FOLDER = Path.of("src/test/resources/reports/orders-api");

  private static final int REPORTS = 1_000;
  private static final int ITEMS = 1_000;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();
  private final MarkdownReader markdown = new MarkdownReader();
  private final ReportChecker checker = new ReportChecker(UTF_8, RuleSettings.defaults());
  private final List<String> texts = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private Contracts contracts;
  private String definition;
  private String checklist;
  private AgentReport items;
  private Contract itemContract;

  /** Generates the reports, and a checklist of a thousand items with the contract that asks for it. */
  @Setup
  public void prepare() throws IOException, UnreadableSourceException {
    contracts = new Gate().contractOf(FOLDER);
    definition = Files.readString(FOLDER.resolve("definition.md"));
    GeneratedReports reports = new GeneratedReports(SEED);
    for (int at = 0; at < REPORTS; at++) {
      texts.add(reports.next());
      files.add(Gate.file("report-%s.md".formatted(at), texts.get(at)));
    }
    String lines =
        IntStream.range(0, ITEMS)
            .mapToObj("- [ ] Step %1$s of the service answers request %1$s in time\n"::formatted)
            .collect(Collectors.joining());
    checklist = "# Report\n\n## Checks\n\n" + lines.replace("[ ]", "[x]");
    String asked = "# Agent\n\n## Self-Verification Protocol\n\n" + lines;
    itemContract =
        new Gate().contracts(Gate.file("agent.md", asked)).contracts().get(0);
    items = new ReportReader(markdown).read(SourceText.of("report.md", checklist));
  }

  /** The bare parse of the reports. */
  @Benchmark
  public void parseReports(Blackhole hole) {
    texts.forEach(text -> hole.consume(parser.parse(text)));
  }

  /** The check of the reports, from bytes to findings, on one thread. */
  @Benchmark
  public CheckResult checkReports() {
    return checker.check(
        contracts,
        files,
        List.of(),
        true,
        new Circumstances(Gate.TODAY, ChangedPaths.UNKNOWN));
  }

  /** The bare parse of a definition. */
  @Benchmark
  public Node parseDefinition() {
    return parser.parse(definition);
  }

  /** The derivation of its contract. */
  @Benchmark
  public Object deriveContract() throws UnreadableSourceException {
    return new ContractDeriver(markdown).derive(SourceText.of("definition.md", definition));
  }

  /** The bare parse of a checklist of a thousand items. */
  @Benchmark
  public Node parseChecklist() {
    return parser.parse(checklist);
  }

  /** The match of that checklist with a contract of as many items. */
  @Benchmark
  public Match matchItems() {
    return new Matcher().match(items, itemContract, ChangedPaths.UNKNOWN);
  }
}
