// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A phrase is matched in two ways, for speed and as part of expressions: both find the same. */
class PhraseExpressionTest {

  private static final int TEXTS_OF_A_PHRASE = 4;
  private static final List<String> WORDS = List.of("order", "Größe", "re-run", "it's", "2³", "表");
  private static final List<String> BETWEEN =
      List.of(" ", "  ", "\u00A0", "\t", ". ", ", ", " - ", "(", "-", "", "x", "ß", "…", "不");

  @ParameterizedTest
  @MethodSource("io.github.agentreport.lexicon.LexiconTest#topics")
  void anExpressionFindsWhatItsTopicFinds(String topic) {
    Lexicon lexicon = Lexicon.of(topic);
    Pattern expression =
        Pattern.compile(Lexicon.expression(topic), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (String text : texts(topic)) {
      Matcher matcher = expression.matcher(text);
      Optional<String> found = matcher.results().findFirst().map(MatchResult::group);

      assertThat(lexicon.find(text)).as(text).isEqualTo(found);
      assertThat(lexicon.isWhole(text)).as(text).isEqualTo(matcher.matches());
    }
  }

  /** Texts that hold a phrase, or nearly do. */
  private static List<String> texts(String topic) {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (String phrase : LexiconFile.lines(topic)) {
      texts.add(written(phrase, random));
      for (int i = 0; i < TEXTS_OF_A_PHRASE; i++) {
        String text = written(phrase, random);
        texts.add(any(WORDS, random) + any(BETWEEN, random) + text + any(BETWEEN, random));
        texts.add(text + any(BETWEEN, random) + any(WORDS, random));
        texts.add(text.substring(0, random.nextInt(text.length() + 1)));
      }
    }
    return texts;
  }

  private static String written(String phrase, Random random) {
    StringBuilder text = new StringBuilder();
    write(phrase, 0, true, random, text);
    return random.nextInt(3) == 0
        ? text.toString().toUpperCase(java.util.Locale.ROOT)
        : text.toString();
  }

  /** Writes what a phrase says up to the end of a group; returns the index behind it. */
  private static int write(
      String phrase, int from, boolean said, Random random, StringBuilder text) {
    int at = from;
    boolean taken = said;
    boolean told = false;
    while (at < phrase.length() && phrase.charAt(at) != ')') {
      char c = phrase.charAt(at);
      at++;
      if (c == '(') {
        at = write(phrase, at, taken, random, text);
      } else if (c == '|') {
        told |= taken;
        taken = said && !told && random.nextBoolean();
      } else if (taken) {
        text.append(written(c, random));
      }
    }
    return at + 1;
  }

  private static String written(char c, Random random) {
    return switch (c) {
      case '_' -> any(WORDS, random);
      case '*' -> random.nextBoolean() ? "ed" : "";
      case '…' -> " as told";
      case '$' -> random.nextBoolean() ? "." : "";
      case ' ' -> random.nextInt(4) == 0 ? "\u00A0" : " ";
      default -> String.valueOf(c);
    };
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
