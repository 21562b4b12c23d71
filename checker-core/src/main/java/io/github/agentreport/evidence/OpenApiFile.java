// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the operations of OpenAPI 3.0 and 3.1 descriptions (section "Paths Object"). */
final class OpenApiFile {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final int MOST = 10_000;

  private final DataFile data;
  private final List<Operation> operations = new ArrayList<>();
  private String server = "";
  private SourceLocation place;

  private OpenApiFile(DataFile data) {
    this.data = data;
    this.place = data.file().place(1);
  }

  static ApiDescription read(EvidenceFile file) throws EvidenceException {
    try (DataFile data = DataFile.open(file)) {
      OpenApiFile reader = new OpenApiFile(data);
      String version = reader.read();
      if (!version.startsWith("3.")) {
        throw file.unreadable(1, "is no OpenAPI 3 description");
      } else if (reader.operations.isEmpty()) {
        throw EvidenceException.vacuous(
            "%s describes no operation".formatted(Places.of(reader.place)));
      }
      return new ApiDescription(reader.operations, reader.server, reader.place);
    }
  }

  private String read() throws EvidenceException {
    String version = "";
    if (data.nextIsObject()) {
      while (data.nextKey()) {
        switch (data.key()) {
          case "openapi" -> version = data.nextText();
          case "servers" -> readServers();
          case "paths" -> {
            place = data.file().place(data.line());
            readPaths();
          }
          default -> data.skipNext();
        }
      }
    }
    return version;
  }

  private void add(String method, String path) throws EvidenceException {
    if (operations.size() == MOST) {
      throw data.file()
          .unreadable(data.line(), "describes more than %s operations".formatted(MOST));
    }
    operations.add(
        new Operation(method.toUpperCase(Locale.ROOT), path, data.file().place(data.line())));
  }

  private void readServers() throws EvidenceException {
    if (data.nextIsArray()) {
      boolean first = true;
      while (data.nextElement()) {
        while (data.nextKey()) {
          boolean url = data.key().equals("url");
          String value = data.nextText();
          server = url && first ? value : server;
        }
        first = false;
      }
    }
  }

  private void readPaths() throws EvidenceException {
    if (data.nextIsObject()) {
      while (data.nextKey()) {
        String path = data.key();
        if (data.nextIsObject()) {
          while (data.nextKey()) {
            String method = data.key();
            if (METHODS.contains(method)) {
              add(method, path);
            }
            data.skipNext();
          }
        }
      }
    }
  }
}
