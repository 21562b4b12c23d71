// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven;

import io.github.agentreport.check.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;

/**
 * Reads contracts that come with the plugin's dependencies: an organisation ships them in a jar,
 * out of reach of the agents that are checked.
 */
final class ClassPathFiles {

  private static final String SCHEME = "classpath:";

  private final ClassLoader loader;

  ClassPathFiles(ClassLoader loader) {
    this.loader = loader;
  }

  /** Whether a name as the user knows it is that of a resource. */
  static boolean isResource(String name) {
    return name.startsWith(SCHEME);
  }

  /** The resource of a name, with or without {@code classpath:}; empty where there is none. */
  Optional<InputFile> find(String name) {
    String resource = isResource(name) ? name.substring(SCHEME.length()) : name;
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new InputFile.Content(SCHEME + resource, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  /** The resource that a reference in another resource names. */
  InputFile relative(String reference, String from) {
    String target = URI.create("/" + from.substring(SCHEME.length())).resolve(reference).getPath();
    String resource = target.substring(1);
    return find(resource)
        .orElse(new InputFile.Unreadable(SCHEME + resource, "is not on the class path"));
  }
}
