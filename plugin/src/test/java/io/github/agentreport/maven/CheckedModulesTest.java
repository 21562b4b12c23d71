// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class CheckedModulesTest {

  private static final Path TARGET = Path.of("target/agentreport").toAbsolutePath();
  private static final Path OTHER = Path.of("target/other").toAbsolutePath();

  private final MavenProject module = new MavenProject();

  @Test
  void aModuleThatWasNotCheckedIsNoModuleWithoutResults() {
    assertThat(CheckedModules.folders(module)).isEmpty();
    assertThat(CheckedModules.replaced(module, "default", TARGET)).isEmpty();
  }

  @Test
  void everyFolderIsKnownOnce() {
    CheckedModules.remember(module, "b", TARGET);
    CheckedModules.remember(module, "c", OTHER);
    CheckedModules.remember(module, "a", TARGET);

    assertThat(CheckedModules.folders(module)).contains(List.of(TARGET, OTHER));
  }

  @Test
  void anExecutionIsToldOfAnotherWhoseFolderItUses() {
    CheckedModules.remember(module, "services", TARGET);

    assertThat(CheckedModules.replaced(module, "pages", TARGET)).contains("services");
    assertThat(CheckedModules.replaced(module, "pages", OTHER)).isEmpty();
  }

  /** As in {@code mvn verify install}, and {@code mvn verify agentreport:check}. */
  @Test
  void toRunAgainReplacesNobodysOutputs() {
    CheckedModules.remember(module, "default", TARGET);

    assertThat(CheckedModules.replaced(module, "default", TARGET)).isEmpty();
    assertThat(CheckedModules.replaced(module, "default-cli", TARGET)).isEmpty();
  }
}
