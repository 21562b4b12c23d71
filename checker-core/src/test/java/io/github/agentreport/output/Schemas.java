// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.agentreport.Fixtures;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that others publish for our formats. */
final class Schemas {

  private static final Path FOLDER = Fixtures.folder("schemas");

  private Schemas() {}

  /** What a JSON schema of the test resources objects to; empty where it accepts the text. */
  static List<String> objections(String schema, SpecificationVersion version, String json)
      throws IOException {
    return objections(
        JsonMapper.shared().readTree(Fixtures.text(FOLDER.resolve(schema))), version, json);
  }

  /** What a JSON schema objects to. */
  static List<String> objections(JsonNode schema, SpecificationVersion version, String json) {
    Schema validator = SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    return validator
        .validate(
            JsonMapper.shared().readTree(json),
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** What the specification of JSON Schema objects to in a schema. */
  static List<String> objectionsToSchema(JsonNode schema) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(schema)
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** What an XML schema of the test resources objects to. */
  static List<String> objections(String schema, String xml) throws IOException, SAXException {
    List<String> objections = new ArrayList<>();
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(FOLDER.resolve(schema).toFile())
            .newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            objections.add(e.toString());
          }

          @Override
          public void error(SAXParseException e) {
            objections.add(e.toString());
          }

          @Override
          public void fatalError(SAXParseException e) {
            objections.add(e.toString());
          }
        });
    validator.validate(new StreamSource(new StringReader(xml)));
    return objections;
  }
}
