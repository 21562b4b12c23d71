// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that can only be the path of a file or folder.
 *
 * @param path the path, with {@code /} between segments, without {@code ./} and line numbers
 * @param absolute whether it begins at a root, or with a drive
 */
record PathForm(String path, boolean absolute) {

  private static final Set<String> EXTENSIONS = WordList.of("file-extension");
  private static final Set<String> MADE = WordList.of("generated-file");
  private static final Set<String> SOURCE_FOLDERS = WordList.of("source-folder");
  private static final Set<String> NO_FILES = WordList.of("no-file");

  /** What a folder of packages, or a route, begins with. */
  private static final Pattern NO_FOLDER = Pattern.compile("api|rest|v\\d+|com|org|net|io|dev|edu");

  private static final Pattern LINES =
      Pattern.compile("(?::\\d+(?:[-–:,]\\d+)*|#L\\d+(?:-L?\\d+)?|:L\\d+(?:-L?\\d+)?)$");

  /** Letters of any script, and what stands in names; no glob, placeholder, query or code. */
  private static final Pattern NAMES = Pattern.compile("[\\p{L}\\p{N}._/+~-]*[\\p{L}\\p{N}_/]");

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:[/\\\\]");

  private static final Pattern HOST =
      Pattern.compile(
          "(?:www\\.|[\\w-]+\\.)+(?:com|org|net|io|dev|app|ai|co|gov|edu|de|fr|ru|cn|jp|kr|br|uk|info|cloud)",
          Pattern.CASE_INSENSITIVE);

  /** What stands for a name of the reader's own choice. */
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?:.*[/._-])?(?:X{2,}|N{2,}|YYYY.*|your|yourname|my|foo|bar|baz|example|xyz|path/to|MM|DD)(?:[/._-].*)?");

  private static final Pattern CAPITALISED = Pattern.compile("\\.\\p{Lu}\\p{Ll}+$");

  private static final int LONGEST = 200;

  /** Reads a text; empty where it may be something else than a path. */
  static Optional<PathForm> of(String text) {
    String written = text.strip();
    if (written.indexOf(' ') >= 0
        || (written.indexOf('/') < 0 && written.indexOf('.') < 0 && written.indexOf('\\') < 0)) {
      return Optional.empty();
    }
    String path = LINES.matcher(written).replaceFirst("");
    boolean drive = DRIVE.matcher(path).find();
    path = (drive ? path.substring(2) : path).replace('\\', '/');
    boolean absolute = drive || path.startsWith("/") || path.startsWith("~/");
    path = path.startsWith("./") ? path.substring(2) : path;
    if (path.length() > LONGEST
        || !NAMES.matcher(path).matches()
        || path.contains("//")
        || path.contains("...")
        || STAND_IN.matcher(path).matches()
        || path.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    List<String> segments = List.of(path.split("/"));
    if (segments.isEmpty() || HOST.matcher(segments.get(0)).matches()) {
      return Optional.empty();
    }
    return isPath(path, segments) ? Optional.of(new PathForm(path, absolute)) : Optional.empty();
  }

  private static boolean isPath(String path, List<String> segments) {
    String last = segments.get(segments.size() - 1);
    if (path.indexOf('/') < 0) {
      return last.lastIndexOf('.') > 1
          && isFileName(last)
          && !NO_FILES.contains(last.toLowerCase(Locale.ROOT));
    } else if (path.endsWith("/")) {
      return !NO_FOLDER.matcher(segments.get(0)).matches() && !last.startsWith("-");
    }
    return isFileName(last) || isInSources(path, segments);
  }

  /** {@code src/shop}, and not {@code client/server}. */
  private static boolean isInSources(String path, List<String> segments) {
    String last = segments.get(segments.size() - 1);
    boolean either = segments.size() == 2 && SOURCE_FOLDERS.contains(last);
    return segments.size() > 1
        && SOURCE_FOLDERS.contains(segments.get(0))
        && !either
        && !last.contains(".")
        && !NO_FILES.contains(path);
  }

  /**
   * Whether a segment ends as the name of a file does, and has something before its end. What ends
   * with a capitalised word, as {@code threading.Lock} does, is the name of a type.
   */
  static boolean isFileName(String segment) {
    String end = extension(segment);
    int stem = segment.length() - end.length() - 1;
    return stem > 0
        && (EXTENSIONS.contains(end) || MADE.contains(end))
        && !CAPITALISED.matcher(segment).find();
  }

  /** Whether nothing but a path has its form: that of a file, or of a folder of sources. */
  boolean isPlain() {
    return isFileName(path.substring(path.lastIndexOf('/') + 1))
        || (path.endsWith("/") && SOURCE_FOLDERS.contains(path.substring(0, path.indexOf('/'))));
  }

  static String extension(String segment) {
    return segment.substring(segment.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
