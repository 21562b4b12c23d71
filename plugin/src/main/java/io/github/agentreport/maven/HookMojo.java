// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.Contracts;
import io.github.agentreport.check.InputFile;
import io.github.agentreport.check.ReportChecker;
import io.github.agentreport.finding.Severity;
import io.github.agentreport.hook.HookAnswer;
import io.github.agentreport.hook.HookInput;
import io.github.agentreport.hook.HookInputException;
import io.github.agentreport.hook.Rounds;
import io.github.agentreport.hook.StopCheck;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Answers an agent's stop hook: the same verdict before the agent stops. The hook's JSON is read
 * from standard input; the answer, if there is anything to say, is JSON as well. An agent without a
 * contract may stop. The build's own gate stays the authority.
 */
@Mojo(name = "hook", requiresProject = false, aggregator = true, threadSafe = true)
public final class HookMojo extends AbstractGateMojo {

  private static final int LARGEST_INPUT = 64 * 1024 * 1024;

  /**
   * The file that the answer is written to, empty where the agent may stop; without it, the answer
   * goes to standard output, where Maven may print something of its own.
   */
  @Parameter(property = "agentreport.answerFile")
  private @Nullable File answerFile;

  /** The agent whose contract the message is held to where the hook's input names none. */
  @Parameter(property = "agentreport.agent")
  private String agent = "";

  /** Creates the goal; Maven sets its parameters. */
  public HookMojo() {}

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    CheckOptions options = options(List.of());
    HookInput input = input();
    answer(
        options.failOn() == FailOn.NEVER
            ? new HookAnswer.Allow()
            : check(
                input,
                checker(options.rules()),
                options.failOn() == FailOn.WARNING ? Severity.WARNING : Severity.ERROR));
  }

  /** Without an answer, a wrapper would take the goal for one that has failed. */
  @Override
  void skipped() throws IOException {
    answer(new HookAnswer.Allow());
  }

  private HookInput input() throws IOException, MojoExecutionException {
    byte[] json = System.in.readNBytes(LARGEST_INPUT + 1);
    if (json.length > LARGEST_INPUT) {
      throw new MojoExecutionException(
          "agentreport: The hook's input is larger than %s bytes.".formatted(LARGEST_INPUT));
    }
    try {
      return HookInput.read(json);
    } catch (HookInputException e) {
      throw new MojoExecutionException("agentreport: " + e.getMessage(), e);
    }
  }

  private HookAnswer check(HookInput input, ReportChecker checker, Severity blocking)
      throws IOException, MojoExecutionException, MojoFailureException {
    Path folder = base().resolve(input.folder());
    ContractInputs found = contractInputs(namesContracts() ? base() : folder);
    if (found.inputs().isEmpty()) {
      folder = root();
      found = contractInputs(namesContracts() ? base() : folder);
    }
    Contracts contracts = locked(checker.contracts(found.inputs(), found), checker);
    InputFile message = new HookMessage(base(), files()).read(input);
    String name = input.agent().isBlank() ? agent : input.agent();
    Optional<RoundsFile> memory = RoundsFile.of(output().resolve("hook"), input);
    Rounds earlier = memory.isPresent() ? memory.get().read() : Rounds.NONE;
    StopCheck.Outcome outcome =
        new StopCheck(checker, circumstances(folder), read(companions(folder)), blocking)
            .answer(name, input.again(), message, contracts, earlier);
    if (memory.isPresent()) {
      memory.get().write(outcome.rounds());
    }
    return outcome.answer();
  }

  private void answer(HookAnswer answer) throws IOException {
    if (answerFile != null) {
      OutputFile.write(absolute(answerFile, base()), answer.json());
    } else if (!answer.json().isEmpty()) {
      RunnerOutput.standard().say(answer.json());
    }
  }
}
