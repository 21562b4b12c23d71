// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import java.util.List;

/**
 * Where the usual tools write what claims are held against: patterns relative to the folder that
 * evidence is read in. No other place is searched.
 */
final class ArtifactPlaces {

  /** Test results in JUnit XML: of Surefire, Failsafe, Gradle, and of others as most set them. */
  static final List<String> TESTS =
      List.of(
          "target/surefire-reports/TEST-*.xml",
          "target/failsafe-reports/TEST-*.xml",
          "build/test-results/**/*.xml",
          "test-results/*.xml",
          "reports/junit*.xml",
          "junit.xml");

  /** Coverage: of JaCoCo in Maven and Gradle, of Istanbul, and of coverage.py. */
  static final List<String> COVERAGE =
      List.of(
          "target/site/jacoco/jacoco.xml",
          "target/site/jacoco-aggregate/jacoco.xml",
          "build/reports/jacoco/**/*.xml",
          "coverage/lcov.info",
          "coverage/cobertura-coverage.xml",
          "coverage.xml");

  /** Descriptions of an API in OpenAPI 3. */
  static final List<String> API =
      List.of(
          "openapi.json",
          "openapi.yaml",
          "openapi.yml",
          "docs/openapi.json",
          "docs/openapi.yaml",
          "docs/openapi.yml",
          "target/openapi.json",
          "target/openapi.yaml",
          "target/openapi.yml");

  private ArtifactPlaces() {}
}
