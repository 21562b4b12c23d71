// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Clause;
import io.github.agentreport.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges clauses of a contract file into those that the file extends, by their wording. */
final class Merge {

  private Merge() {}

  /** Reads a clause; what its keys leave out is taken from the base, if there is one. */
  interface Reader<C> {
    C read(Keys keys, @Nullable C base) throws ContractFileException;
  }

  /**
   * Merges lists. Of base clauses with one wording, the first that is not yet changed is meant.
   *
   * @param nameKey the key that holds a clause's wording
   */
  static <C extends Clause> List<C> lists(
      List<C> base, List<Keys> changes, String nameKey, Reader<C> reader)
      throws ContractFileException {
    List<@Nullable C> merged = new ArrayList<>(base);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int at = 0; at < base.size(); at++) {
      places.computeIfAbsent(key(base.get(at).text()), name -> new ArrayList<>()).add(at);
    }
    for (Keys keys : changes) {
      String name = keys.required(nameKey);
      List<Integer> open = places.getOrDefault(key(name), new ArrayList<>());
      if (keys.flag("remove", false)) {
        keys.done();
        if (open.isEmpty()) {
          throw noSuchClause(keys.location(nameKey), name, base);
        }
        merged.set(open.remove(0), null);
      } else if (open.isEmpty()) {
        checkAliases(keys, nameKey, name, base);
        merged.add(reader.read(keys, null));
      } else {
        int at = open.remove(0);
        merged.set(at, reader.read(keys, base.get(at)));
      }
    }
    List<C> kept = new ArrayList<>();
    for (C clause : merged) {
      if (clause != null) {
        kept.add(clause);
      }
    }
    return kept;
  }

  /** Aliases of a clause that the base nearly has are meant for that one, not for a new clause. */
  private static <C extends Clause> void checkAliases(
      Keys keys, String nameKey, String name, List<C> base) throws ContractFileException {
    Set<String> near = new LinkedHashSet<>();
    base.stream()
        .map(Clause::text)
        .filter(text -> NearestName.isNear(name, text))
        .forEach(near::add);
    if (keys.has("aliases") && !near.isEmpty()) {
      throw Keys.unknown(keys.location(nameKey), name, "clause", near);
    }
  }

  private static String key(String wording) {
    return wording.toLowerCase(Locale.ROOT);
  }

  private static <C extends Clause> ContractFileException noSuchClause(
      SourceLocation place, String name, List<C> base) {
    Set<String> names = new LinkedHashSet<>();
    base.forEach(clause -> names.add(clause.text()));
    return names.isEmpty()
        ? new ContractFileException(
            place, "There is no clause \"%s\" to remove.".formatted(Objects.requireNonNull(name)))
        : Keys.unknown(place, name, "clause", names);
  }
}
