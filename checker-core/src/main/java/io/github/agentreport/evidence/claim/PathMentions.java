// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.evidence.claim;

import io.github.agentreport.evidence.claim.PathClaim.Exemption;
import io.github.agentreport.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds paths in the code spans of a line. */
final class PathMentions {

  private static final Pattern SPAN = Pattern.compile("(?<!`)(`{1,2})(?!`)([^`]+)\\1(?!`)");
  private static final Lexicon NO_PATH = Lexicon.of("no-path");

  private static final Pattern UNSEEN = Pattern.compile("~~.*?~~|<!--.*?-->");

  /** A line with more of them is no sentence. */
  private static final int MOST = 100;

  private PathMentions() {}

  static List<PathClaim> in(Statement said) {
    List<PathClaim> claims = new ArrayList<>();
    if (said.source().indexOf('`') < 0) {
      return claims;
    }
    Matcher span = SPAN.matcher(said.source());
    while (claims.size() < MOST && span.find()) {
      String text = span.group(2).strip();
      Optional<PathForm> form = PathForm.of(text);
      if (form.isPresent()
          && !isUnseen(said.source(), span.start())
          && (form.get().isPlain() || !NO_PATH.occursIn(words(said, span.start())))) {
        Exemption own = Exemptions.ofPath(form.get());
        int start = said.source().indexOf(text, span.start());
        claims.add(
            new PathClaim(
                said.written(start, start + text.length()),
                text,
                form.get().path(),
                false,
                own == Exemption.NONE ? around(said, span.start()) : own));
      }
    }
    return claims;
  }

  private static boolean isUnseen(String source, int at) {
    Matcher unseen = UNSEEN.matcher(PlainText.withoutOpenComments(source));
    while (unseen.find()) {
      if (unseen.start() <= at && at < unseen.end()) {
        return true;
      }
    }
    return false;
  }

  /** What a line says of a path in it, with the head of its column. */
  private static String words(Statement said, int at) {
    // The words of code spans say nothing about the path: "src/old/Removed.java".
    String words = SPAN.matcher(said.source()).replaceAll(" ");
    List<String> columns = said.frame().columns();
    int column = (int) said.source().substring(0, at).chars().filter(c -> c == '|').count();
    return column < columns.size() ? words + "\n" + columns.get(column) : words;
  }

  private static Exemption around(Statement said, int at) {
    String words = words(said, at);
    Exemption exemption = Exemptions.ofWords(words, said.frame());
    return exemption == Exemption.NONE && Asides.isAside(said, words)
        ? Exemption.PLANNED
        : exemption;
  }
}
