// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.derivation;

import io.github.agentreport.contract.Placeholders;
import io.github.agentreport.document.Block;
import io.github.agentreport.document.HeadingStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sample of a section that a report has any number of, as in {@code Finding 1: [title]}.
 */
final class RepeatedParts {

  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\p{L}[\\p{L} ]*(?:[ #-]|(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]))(?:\\d+|[A-Z]|[Nn]|[\\[{<](?:[#A-Za-z]|[Nn][+-]1|number|index|id)[\\]}>])\\s*(?:$|[:：.—–-]\\s*(.*))");
  private static final Pattern IDENTIFIED = Pattern.compile("[A-Z][A-Z0-9]+-\\d+\\b.*");
  private static final Pattern NUMBERED_CODE = Pattern.compile("\\d+[.)] +[^ ]*[_./()#][^ ]*");
  private static final Pattern TAGGED = Pattern.compile("\\[[^\\]]+\\]\\s+\\S.*");
  private static final Pattern NAMED =
      Pattern.compile(
          "[^:：\\[{<]{2,40}[:：]\\s*[\\[{<][^\\]}>]*(?:title|name|description|issue|summary)[^\\]}>]*[\\]}>]",
          Pattern.CASE_INSENSITIVE);

  private RepeatedParts() {}

  /** Whether a heading, with the blocks below it, is a sample. */
  static boolean isSample(String heading, List<Block> blocks) {
    String text = heading.strip();
    var numbered = NUMBERED.matcher(text);
    return Placeholders.isAll(PARENTHESES.matcher(text).replaceAll(" "))
        || IDENTIFIED.matcher(text).matches()
        || NUMBERED_CODE.matcher(text).matches()
        || TAGGED.matcher(text).matches()
        || (numbered.matches() && isOpen(numbered.group(1)))
        || (NAMED.matcher(text).matches()
            && !TemplateLabels.in(blocks, HeadingStyle.LABEL).isEmpty());
  }

  private static boolean isOpen(@Nullable String rest) {
    return rest == null || rest.isBlank() || Placeholders.isAll(rest);
  }
}
