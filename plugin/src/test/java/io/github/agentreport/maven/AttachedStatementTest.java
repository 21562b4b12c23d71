// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.Test;

class AttachedStatementTest {

  private static final Path TARGET = Path.of("target/agentreport");
  private static final Path OTHER = Path.of("target/other");

  private final MavenProject module = new MavenProject();

  /** Maven's own needs Maven around it. */
  private final MavenProjectHelper helper =
      (MavenProjectHelper)
          Proxy.newProxyInstance(
              AttachedStatementTest.class.getClassLoader(),
              new Class<?>[] {MavenProjectHelper.class},
              (proxy, method, arguments) -> {
                assertThat(method.getName()).isEqualTo("attachArtifact");
                assertThat(arguments[0]).isSameAs(module);
                add((String) arguments[1], (String) arguments[2], (File) arguments[3]);
                return null;
              });

  private void add(String type, String classifier, File file) {
    Artifact artifact =
        new DefaultArtifact(
            "org.example", "a", "1", null, type, classifier, new DefaultArtifactHandler(type));
    artifact.setFile(file);
    module.addAttachedArtifact(artifact);
  }

  private void attach(Path folder, String classifier, boolean replaces)
      throws MojoExecutionException {
    new AttachedStatement(folder, classifier).attach(module, helper, replaces);
  }

  @Test
  void eachClassifierHasAStatement() throws Exception {
    attach(TARGET, "agentreport", false);
    attach(OTHER, "pages", false);

    assertThat(module.getAttachedArtifacts())
        .allMatch(AttachedStatement::is)
        .extracting(Artifact::getClassifier, Artifact::getFile)
        .containsExactly(
            tuple("agentreport", TARGET.resolve("agentreport.intoto.json").toFile()),
            tuple("pages", OTHER.resolve("agentreport.intoto.json").toFile()));
  }

  @Test
  void toRunAgainAttachesNothingMore() throws Exception {
    attach(TARGET, "agentreport", false);
    attach(TARGET, "agentreport", false);

    assertThat(module.getAttachedArtifacts()).hasSize(1);
  }

  @Test
  void noStatementTakesThePlaceOfAnother() throws Exception {
    attach(TARGET, "agentreport", false);

    String message =
        "agentreport: another statement is attached to this module with the classifier \"agentreport\". Give each execution with agentreport.attach an agentreport.classifier and an agentreport.outputDirectory of its own.";
    assertThatThrownBy(() -> attach(OTHER, "agentreport", false))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> attach(TARGET, "agentreport", true))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(message);
  }

  @Test
  void otherArtifactsOfTheClassifierAreNoStatements() throws Exception {
    add("jar", "agentreport", new File("a-1-agentreport.jar"));

    attach(TARGET, "agentreport", false);

    assertThat(module.getAttachedArtifacts()).hasSize(2);
  }
}
