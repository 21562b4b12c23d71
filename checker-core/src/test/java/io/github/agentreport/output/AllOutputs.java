// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.Fixtures;
import io.github.agentreport.check.CheckResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is written of a result to the schemas of the formats. */
public final class AllOutputs {

  private static final Path OWN =
      Fixtures.MODULE.resolve("src/main/resources/io/github/agentreport/schema/result-1.json");

  private static final Schema RESULT = schema(OWN, SpecificationVersion.DRAFT_2020_12);
  private static final Schema SARIF =
      schema(
          Fixtures.folder("schemas").resolve("sarif-schema-2.1.0.json"),
          SpecificationVersion.DRAFT_7);

  private AllOutputs() {}

  /** Fails unless every format can be written, and those with a schema here are valid. */
  public static void assertAreValid(CheckResult result) throws Exception {
    for (OutputFormat format : OutputFormat.values()) {
      String text = format.write(result);
      assertThat(text).as(format.id()).isNotEmpty().isEqualTo(format.write(result));
      if (format == OutputFormat.JSON) {
        assertIsValid(RESULT, text);
      } else if (format == OutputFormat.SARIF) {
        assertIsValid(SARIF, text);
      } else if (format == OutputFormat.JUNIT) {
        assertThat(Schemas.objections("junit-10.xsd", text)).isEmpty();
      }
    }
  }

  private static void assertIsValid(Schema schema, String json) {
    assertThat(schema.validate(JsonMapper.shared().readTree(json))).isEmpty();
  }

  private static Schema schema(Path file, SpecificationVersion version) {
    try {
      return SchemaRegistry.withDefaultDialect(version)
          .getSchema(JsonMapper.shared().readTree(Fixtures.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
