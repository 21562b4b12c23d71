// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.lexicon.Lexicon;
import io.github.agentreport.lexicon.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells why a path that is named need not exist. */
final class Exemptions {

  private static final Lexicon DELETED = Lexicon.of("path-deleted");
  private static final Lexicon RENAMED = Lexicon.of("path-renamed");

  /** Reasons with the words that give them, in the order in which they are looked for. */
  private static final List<Reason> REASONS =
      List.of(
          new Reason(Exemption.DELETED, DELETED),
          new Reason(Exemption.RENAMED, RENAMED),
          new Reason(Exemption.GENERATED, Lexicon.of("path-generated")),
          new Reason(Exemption.IGNORED, Lexicon.of("path-ignored")),
          new Reason(Exemption.EXAMPLE, Lexicon.of("path-example")),
          new Reason(Exemption.PLANNED, Lexicon.of("path-planned")),
          new Reason(Exemption.OUTSIDE, Lexicon.of("path-outside")));

  /** Signs of deletion: that of git's short status, and the usual symbols. */
  private static final Pattern SIGN =
      Pattern.compile("(?:^|\\|)\\s*D\\s*(?:\\||$)|[\\u274C\\u2716]|\\x{1F5D1}", Pattern.MULTILINE);

  private record Reason(Exemption exemption, Lexicon words) {}

  private static final Set<String> MADE_FOLDERS = WordList.of("generated-folder");
  private static final Set<String> MADE_FILES = WordList.of("generated-file");

  private Exemptions() {}

  /** What the words around a path tell. */
  static Exemption ofWords(String words, Frame frame) {
    String around = words + "\n" + frame.text();
    if (SIGN.matcher(words).find()) {
      return Exemption.DELETED;
    }
    return REASONS.stream()
        .filter(reason -> reason.words().occursIn(around))
        .findFirst()
        .map(Reason::exemption)
        .orElse(Exemption.NONE);
  }

  /** Whether words say that what they name was deleted or has another name. */
  static boolean isGone(String words) {
    return DELETED.occursIn(words) || RENAMED.occursIn(words);
  }

  /** What the path itself tells. */
  static Exemption ofPath(PathForm form) {
    List<String> segments = List.of(form.path().split("/"));
    String last = segments.get(segments.size() - 1);
    if (form.absolute()) {
      return Exemption.ABSOLUTE;
    } else if (form.path().startsWith("../")) {
      return Exemption.OUTSIDE;
    } else if (segments.stream().anyMatch(MADE_FOLDERS::contains)
        || MADE_FILES.contains(PathForm.extension(last))) {
      return Exemption.GENERATED;
    } else if (segments.get(0).equals(".env")
        || last.startsWith(".env")
        || last.contains(".local.")) {
      return Exemption.IGNORED;
    }
    return Exemption.NONE;
  }
}
