// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script of the page with a Maven that does what the test says. */
class HookScriptTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "")).resolve("src/site/markdown/hook.md");

  private static final Pattern SCRIPT = Pattern.compile("(?ms)^```sh\\n(#!/bin/sh\\n.*?)^```$");

  private static final String FIRST = "{\"stop_hook_active\": false}";
  private static final String AGAIN = "{\"stop_hook_active\": true}";

  /** The argument that names the file for the answer. */
  private static final String ANSWER =
      "for a; do case $a in -Dagentreport.answerFile=*) f=${a#*=};; esac; done\n";

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void extractTheScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
    Matcher script = SCRIPT.matcher(Files.readString(PAGE));
    assertThat(script.find()).isTrue();
    Path file = folder.resolve("project/.agentreport/hook.sh");
    Files.createDirectories(file.getParent());
    Files.writeString(file, script.group(1));
  }

  private Run run(String input) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", folder.resolve("project/.agentreport/hook.sh").toString())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("AGENTREPORT_SECONDS", "2");
    Process process = builder.start();
    try (OutputStream out = process.getOutputStream()) {
      out.write(input.getBytes(UTF_8));
    }
    return new Run(
        process.waitFor(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  private void maven(String body) throws IOException {
    Path mvn = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
    Files.writeString(mvn, "#!/bin/sh\n" + body);
    assertThat(mvn.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void printsTheAnswerAndNothingOfWhatMavenPrints() throws Exception {
    maven(ANSWER + "echo '[INFO] chatter'; echo oops >&2; cat > \"$f\"");

    assertThat(run(FIRST)).isEqualTo(new Run(0, FIRST, ""));
  }

  @Test
  void printsNothingForAnEmptyAnswer() throws Exception {
    maven(ANSWER + ": > \"$f\"");

    assertThat(run(FIRST)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void blocksWhereMavenFailsAndSaysWhatItSaid() throws Exception {
    maven("echo 'The JAVA_HOME environment variable is not defined correctly'; exit 1");

    assertThat(run(FIRST))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                agentreport: The report was not checked: Maven failed.
                The JAVA_HOME environment variable is not defined correctly
                """));
  }

  @Test
  void blocksWhereMavenTakesTooLong() throws Exception {
    maven("exec sleep 60");

    assertThat(run(FIRST))
        .isEqualTo(
            new Run(
                2,
                "",
                "agentreport: The report was not checked: Maven took longer than 2 seconds.\n"));
  }

  @Test
  void blocksWhereMavenLeavesNoAnswer() throws Exception {
    maven("exit 0");

    assertThat(run(FIRST))
        .isEqualTo(
            new Run(2, "", "agentreport: The report was not checked: Maven wrote no answer.\n"));
  }

  @Test
  void letsAnAgentGoThatWasBlockedBeforeAndTellsTheUser() throws Exception {
    maven("exit 1");

    assertThat(run(AGAIN))
        .isEqualTo(
            new Run(
                0,
                "{\"systemMessage\": \"agentreport: The report was not checked: Maven failed. The gate in the build will.\"}\n",
                ""));
    assertThat(run("{\"last_assistant_message\": \"{\\\"stop_hook_active\\\": true}\"}").code())
        .as("words of the agent are no flag")
        .isEqualTo(2);
  }
}
