// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.output.OutputFormat;
import java.nio.file.Path;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** The in-toto statement as an artifact of the module that it speaks of. */
final class AttachedStatement {

  private static final String CLASSIFIER = "agentreport";
  private static final String TYPE = "intoto.json";

  private final Path file;

  /**
   * Names a statement.
   *
   * @param folder the folder for output files
   */
  AttachedStatement(Path folder) {
    this.file = folder.resolve(OutputFormat.INTOTO.fileName().orElseThrow());
  }

  void attach(MavenProject project, MavenProjectHelper helper) {
    helper.attachArtifact(project, TYPE, CLASSIFIER, file.toFile());
  }

  /** Whether an artifact is a statement that an earlier run of the goal has attached. */
  static boolean is(Artifact artifact) {
    return CLASSIFIER.equals(artifact.getClassifier()) && TYPE.equals(artifact.getType());
  }
}
