// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.document.CodeBlock;
import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paths that a tree of folders in a code block draws. */
final class TreePaths {

  private static final Set<String> LANGUAGES =
      Set.of("", "text", "txt", "tree", "plaintext", "plain", "bash", "sh", "console", "ascii");

  private static final Pattern BRANCH = Pattern.compile("^[\\s│|]*(?:[├└]|[|+`\\\\]-{2}\\s)");

  /** Groups: what stands before the name, the name, what is said of it. */
  private static final Pattern ENTRY =
      Pattern.compile("^([\\s│|├└─━┬+`\\u00A0-]*)([^\\s#←│├└]+)(?:\\s+(.*))?$");

  /** A name in a tree without lines, and a remark on it. */
  private static final Pattern INDENTED =
      Pattern.compile("\\s*[\\p{L}\\p{N}._-]+(?:/|\\.[\\p{L}\\p{N}]+)(?:\\s+[#(←–—-].*|\\s*)");

  private static final Pattern INDENTED_FOLDER =
      Pattern.compile("\\s*[\\p{L}\\p{N}._-]+/(?:\\s.*)?");

  /** Of a drawing of something else, fewer entries look like files and folders. */
  private static final double LEAST_SHARE = 0.7;

  private static final int LEAST_ENTRIES = 3;

  private final String file;
  private final CodeBlock code;
  private final Frame frame;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int line, int column, String name, String path, String said) {}

  private TreePaths(String file, CodeBlock code, Frame frame) {
    this.file = file;
    this.code = code;
    this.frame = frame;
  }

  static List<PathClaim> in(String file, CodeBlock code, Frame frame) {
    boolean drawn = code.content().lines().filter(line -> BRANCH.matcher(line).find()).count() > 1;
    if (!LANGUAGES.contains(code.language()) || !(drawn || isIndented(code))) {
      return List.of();
    }
    TreePaths tree = new TreePaths(file, code, frame);
    tree.read();
    return tree.claims();
  }

  /** Folders with what is in them below and further in, and nothing else. */
  private static boolean isIndented(CodeBlock code) {
    List<String> lines = code.content().lines().filter(line -> !line.isBlank()).toList();
    return lines.stream().anyMatch(line -> INDENTED_FOLDER.matcher(line).matches())
        && lines.stream().anyMatch(line -> Character.isWhitespace(line.charAt(0)))
        && lines.stream().allMatch(line -> INDENTED.matcher(line).matches());
  }

  private void read() {
    List<String> remarks = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> lines = code.content().lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      Matcher entry = ENTRY.matcher(lines.get(at).stripTrailing());
      if (!entry.matches()) {
        // A tree ends at an empty line; the trunk that goes on does not end it.
        if (lines.get(at).isBlank()) {
          columns.clear();
          names.clear();
          remarks.clear();
        }
        continue;
      }
      int column = entry.start(2);
      while (!columns.isEmpty() && columns.get(columns.size() - 1) >= column) {
        columns.remove(columns.size() - 1);
        names.remove(names.size() - 1);
        remarks.remove(remarks.size() - 1);
      }
      String name = entry.group(2);
      columns.add(column);
      names.add(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
      String path = String.join("/", names) + (name.endsWith("/") ? "/" : "");
      remarks.add(entry.group(3) == null ? "" : entry.group(3));
      // What is said of a folder holds for what is in it.
      entries.add(
          new Entry(code.contentLine() + at, column, name, path, String.join("\n", remarks)));
    }
  }

  private List<PathClaim> claims() {
    long paths = entries.stream().filter(TreePaths::isPath).count();
    if (paths < LEAST_ENTRIES || paths < LEAST_SHARE * entries.size()) {
      return List.of();
    }
    List<PathClaim> claims = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<PathForm> form = isPath(entry) ? PathForm.of(entry.path()) : Optional.empty();
      // The root is often the working copy, whose name nobody need know.
      if (form.isPresent() && entry.path().indexOf('/') != entry.path().length() - 1) {
        claims.add(claim(entry, form.get()));
      }
    }
    return claims;
  }

  private static boolean isPath(Entry entry) {
    return entry.name().endsWith("/") || PathForm.isFileName(entry.name());
  }

  private PathClaim claim(Entry entry, PathForm form) {
    int start = entry.column() + 1;
    SourceLocation place =
        new SourceLocation(file, entry.line(), start, entry.line(), start + entry.name().length());
    Exemption own = Exemptions.ofPath(form);
    Exemption exemption = own == Exemption.NONE ? Exemptions.ofWords(entry.said(), frame) : own;
    return new PathClaim(
        place,
        entry.name(),
        form.path(),
        true,
        exemption == Exemption.NONE && Asides.isAside(frame) ? Exemption.PLANNED : exemption);
  }
}
