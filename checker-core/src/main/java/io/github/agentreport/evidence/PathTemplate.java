// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence;

import java.util.regex.Pattern;

/** Paths of an API, whose parameters every framework writes in its own way. */
final class PathTemplate {

  /** {@code {id}}, {@code :id}, {@code <int:id>}, {@code [id]}. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\{[^/}]*}|<[^/>]*>|\\[[^/\\]]*]|(?<=/):[A-Za-z_][A-Za-z0-9_]*\\??");

  private static final Pattern HOST = Pattern.compile("^[a-z][a-z0-9+.-]*://[^/]*");

  private PathTemplate() {}

  /** The path without host, query and last slash, with every parameter as <code>{}</code>. */
  static String normal(String path) {
    String local = HOST.matcher(path.strip()).replaceFirst("");
    int query = local.indexOf('?');
    int end =
        query > 0 && !local.startsWith(":", local.lastIndexOf('/') + 1) ? query : local.length();
    String normal =
        PARAMETER.matcher(local.substring(0, end)).replaceAll("{}").replaceAll("/{2,}", "/");
    return normal.length() > 1 && normal.endsWith("/")
        ? normal.substring(0, normal.length() - 1)
        : normal;
  }
}
