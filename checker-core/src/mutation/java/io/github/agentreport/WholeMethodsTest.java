// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.discoveryRequest;
import static org.junit.platform.launcher.core.LauncherExecutionRequestBuilder.executionRequest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the tests that say what comes out, each method with all its arguments at once. PIT by itself
 * would start each argument alone, which takes longer than the test.
 */
class WholeMethodsTest {

  /** The packages and classes whose tests are run, with colons between. */
  private static final List<String> TESTS =
      List.of(System.getProperty("mutation.tests", "check:contract:evidence:match:rule").split(":"));

  /** They compare two readings, run other programs, or measure. */
  private static final String EXCLUDED_CLASSES =
      ".*\\.(ContractSchema|InParallel|Jest|ManyReports|Pytest|SmallHeap)Test";

  /** They say that nothing breaks or lasts, or that two ways come to the same result. */
  private static final Set<String> EXCLUDED_METHODS =
      Set.of(
          "aCharacterOfTwoHalvesMayStandAnywhere",
          "aFileThatIsCutOffAnywhereIsReadOrRefused",
          "aReportOfAnySizeIsCheckedInTimeThatGrowsWithIt",
          "aViolationIsFoundWhateverTheKindOfLineBreak",
          "everyBeginningOfAReportCanBeRead",
          "neitherLineBreaksNorAByteOrderMarkMakeADifference",
          "noLineTakesLong",
          "theKindOfLineBreakMakesNoDifference",
          "theMessageIsTheSameWithCarriageReturnsAndByteOrderMark",
          "theSchemaRejectsWhatASchemaCanJudge",
          "theTimeToReadGrowsWithTheFileAndNotWithItsSquare");

  /** It tries all paths in each of many sentences, of which the first few do. */
  private static final String SAMPLED_CLASS = ".PathsTest";

  private static final int[] SAMPLE = {0, 1, 2};

  private static final Launcher LAUNCHER = LauncherFactory.create();

  private static final List<TestIdentifier> METHODS = discovered();

  static Stream<String> methods() {
    return METHODS.stream().map(TestIdentifier::getUniqueId);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void passesWithAllItsArguments(String method) {
    UntilTheFirstFailure failure = new UntilTheFirstFailure();
    LAUNCHER.execute(
        executionRequest(
                discoveryRequest().selectors(selector(method)).build())
            .listeners(failure)
            .cancellationToken(failure.cancellation)
            .build());
    if (failure.cause != null) {
      fail(method, failure.cause);
    }
  }

  private static DiscoverySelector selector(String method) {
    UniqueId id = UniqueId.parse(method);
    boolean sampled =
        id.getLastSegment().getType().equals("test-template") && method.contains(SAMPLED_CLASS);
    return sampled ? selectIteration(selectUniqueId(id), SAMPLE) : selectUniqueId(id);
  }

  private static List<TestIdentifier> discovered() {
    TestPlan plan =
        LAUNCHER.discover(
            discoveryRequest()
                .selectors(TESTS.stream().map(WholeMethodsTest::testsIn).toList())
                .filters(ClassNameFilter.excludeClassNamePatterns(EXCLUDED_CLASSES))
                .build());
    return plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .filter(
            test ->
                test.getSource().orElse(null)
                        instanceof org.junit.platform.engine.support.descriptor.MethodSource source
                    && !EXCLUDED_METHODS.contains(source.getMethodName()))
        .toList();
  }

  private static DiscoverySelector testsIn(String name) {
    String full = WholeMethodsTest.class.getPackageName() + "." + name;
    return name.endsWith("Test") ? selectClass(full) : selectPackage(full);
  }

  private static final class UntilTheFirstFailure implements TestExecutionListener {

    private final CancellationToken cancellation = CancellationToken.create();
    private @Nullable Throwable cause;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (cause == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
        cause = result.getThrowable().orElseThrow();
        cancellation.cancel();
      }
    }
  }
}
