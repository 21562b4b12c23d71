// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.output.OutputFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** The in-toto statement as an artifact of the module that it speaks of. */
final class AttachedStatement {

  private static final String TYPE = "intoto.json";

  private final File file;
  private final String classifier;

  /**
   * Names a statement.
   *
   * @param folder the folder for output files
   * @param classifier the classifier of the artifact
   */
  AttachedStatement(Path folder, String classifier) {
    this.file = folder.resolve(OutputFormat.INTOTO.fileName().orElseThrow()).toFile();
    this.classifier = classifier;
  }

  /**
   * Attaches the statement; one that an earlier run of the same execution has attached is this one
   * by now.
   *
   * @param replaces whether the file was another execution's before
   * @throws MojoExecutionException if it would take the place of another statement
   */
  void attach(MavenProject project, MavenProjectHelper helper, boolean replaces)
      throws MojoExecutionException {
    Optional<Artifact> earlier =
        project.getAttachedArtifacts().stream()
            .filter(one -> is(one) && classifier.equals(one.getClassifier()))
            .findFirst();
    if (earlier.isEmpty()) {
      helper.attachArtifact(project, TYPE, classifier, file);
    } else if (replaces || !file.equals(earlier.get().getFile())) {
      throw new MojoExecutionException(
          "agentreport: another statement is attached to this module with the classifier \"%s\". Give each execution with agentreport.attach an agentreport.classifier and an agentreport.outputDirectory of its own."
              .formatted(classifier));
    }
  }

  /** Whether an artifact is a statement that an earlier run of the goal has attached. */
  static boolean is(Artifact artifact) {
    return TYPE.equals(artifact.getType());
  }
}
