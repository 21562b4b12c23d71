// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Reads the notation of {@link Lexicon}. */
final class PhraseParser {

  private static final String NOTATION = "_*$… (|)";

  private final String phrase;
  private int at;

  private PhraseParser(String phrase) {
    this.phrase = phrase;
  }

  /** The first part of a phrase. */
  static PhrasePart parse(String phrase) {
    boolean bounded = WordCharacters.endsSpaced(phrase);
    return new PhraseParser(phrase).sequence().apply(new PhrasePart.End(bounded));
  }

  /** What makes a part of another that follows: a part knows all that is behind it. */
  private UnaryOperator<PhrasePart> sequence() {
    List<UnaryOperator<PhrasePart>> parts = new ArrayList<>();
    while (at < phrase.length() && phrase.charAt(at) != '|' && phrase.charAt(at) != ')') {
      parts.add(part());
    }
    return end -> {
      PhrasePart first = end;
      for (int i = parts.size() - 1; i >= 0; i--) {
        first = parts.get(i).apply(first);
      }
      return first;
    };
  }

  private UnaryOperator<PhrasePart> part() {
    char c = phrase.charAt(at);
    if (NOTATION.indexOf(c) < 0) {
      return letters();
    }
    boolean several = phrase.startsWith("__", at);
    at += several ? 2 : 1;
    return switch (c) {
      case '(' -> choice();
      case '$' -> PhrasePart.ClauseEnd::new;
      case '…' -> run(WordCharacters::isOfClause, 0);
      case '*' -> run(WordCharacters::isOfWord, 0);
      case ' ' -> run(WordCharacters::isBlank, 1);
      default -> several ? PhraseParser::upToThreeWords : PhraseParser::word;
    };
  }

  private UnaryOperator<PhrasePart> letters() {
    StringBuilder letters = new StringBuilder();
    while (at < phrase.length() && NOTATION.indexOf(phrase.charAt(at)) < 0) {
      letters.append(PhrasePart.folded(phrase.charAt(at)));
      at++;
    }
    return next -> new PhrasePart.Letters(letters.toString(), next);
  }

  private UnaryOperator<PhrasePart> choice() {
    List<UnaryOperator<PhrasePart>> parts = new ArrayList<>();
    do {
      parts.add(sequence());
      at++;
    } while (phrase.charAt(at - 1) == '|');
    return next -> {
      List<PhrasePart> all = new ArrayList<>(parts.size());
      for (UnaryOperator<PhrasePart> part : parts) {
        all.add(part.apply(next));
      }
      return new PhrasePart.Choice(all);
    };
  }

  private static UnaryOperator<PhrasePart> run(IntPredicate kind, int least) {
    return next -> new PhrasePart.Run(kind, least, next);
  }

  private static PhrasePart word(PhrasePart next) {
    return new PhrasePart.Run(WordCharacters::isOfWord, 1, next);
  }

  private static PhrasePart upToThreeWords(PhrasePart next) {
    PhrasePart one = word(next);
    PhrasePart two = word(new PhrasePart.Run(WordCharacters::isBlank, 1, one));
    PhrasePart three = word(new PhrasePart.Run(WordCharacters::isBlank, 1, two));
    return new PhrasePart.Choice(List.of(three, two, one));
  }
}
