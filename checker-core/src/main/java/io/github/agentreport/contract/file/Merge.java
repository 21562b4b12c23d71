package io.github.agentreport.contract.file;

import io.github.agentreport.contract.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
   * Merges lists.
   *
   * @param nameKey the key that holds a clause's wording
   */
  static <C extends Clause> List<C> lists(
      List<C> base, List<Keys> changes, String nameKey, Reader<C> reader)
      throws ContractFileException {
    List<C> merged = new ArrayList<>(base);
    for (Keys keys : changes) {
      String name = keys.required(nameKey);
      int at = indexOf(merged, name);
      if (keys.flag("remove", false)) {
        keys.done();
        if (at < 0) {
          throw Keys.unknown(keys.location(nameKey), name, "clause to remove,", names(base, name));
        }
        merged.remove(at);
      } else if (at < 0) {
        merged.add(reader.read(keys, null));
      } else {
        merged.set(at, reader.read(keys, merged.get(at)));
      }
    }
    return merged;
  }

  private static <C extends Clause> Set<String> names(List<C> clauses, String name) {
    Set<String> names = new LinkedHashSet<>();
    clauses.forEach(clause -> names.add(clause.text()));
    return names.isEmpty() ? Set.of(name) : names;
  }

  private static <C extends Clause> int indexOf(List<C> clauses, String name) {
    for (int at = 0; at < clauses.size(); at++) {
      if (clauses.get(at).text().equalsIgnoreCase(name)) {
        return at;
      }
    }
    return -1;
  }
}
