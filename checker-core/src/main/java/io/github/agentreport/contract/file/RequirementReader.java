// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.contract.file;

import io.github.agentreport.contract.EvidenceRequirement;
import io.github.agentreport.contract.EvidenceRequirement.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what evidence an item needs. What could not fail is refused. */
final class RequirementReader {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private RequirementReader() {}

  /** The requirements of an item; those of the base where it has none of its own. */
  static List<EvidenceRequirement> requirements(Keys item, List<EvidenceRequirement> base)
      throws ContractFileException {
    Keys keys = item.mapping("evidence").orElse(null);
    if (keys == null) {
      return base;
    }
    List<EvidenceRequirement> requirements = new ArrayList<>();
    add(requirements, keys.oneOrMore("tests"), RequirementReader::tests);
    add(requirements, keys.oneOrMore("coverage"), RequirementReader::coverage);
    add(requirements, keys.oneOrMore("openapi"), RequirementReader::openApi);
    add(requirements, keys.oneOrMore("sarif"), RequirementReader::sarif);
    add(requirements, keys.oneOrMore("json"), RequirementReader::json);
    add(requirements, keys.oneOrMore("files"), RequirementReader::files);
    add(requirements, keys.oneOrMore("commit"), RequirementReader::commit);
    keys.done();
    if (requirements.isEmpty()) {
      throw new ContractFileException(keys.location(), "\"evidence\" asks for nothing.");
    }
    return requirements;
  }

  private interface Reader {
    EvidenceRequirement read(Keys keys) throws ContractFileException;
  }

  private static void add(List<EvidenceRequirement> all, List<Keys> some, Reader reader)
      throws ContractFileException {
    for (Keys keys : some) {
      all.add(reader.read(keys));
      keys.done();
    }
  }

  private static EvidenceRequirement tests(Keys keys) throws ContractFileException {
    return new EvidenceRequirement.Tests(
        pattern(keys),
        atLeastOne(keys, "executed", keys.number("executed", 1)),
        keys.number("skipped", Integer.MAX_VALUE));
  }

  private static EvidenceRequirement coverage(Keys keys) throws ContractFileException {
    EvidenceRequirement.Coverage coverage =
        new EvidenceRequirement.Coverage(
            pattern(keys),
            share(keys, "line", keys.decimal("line").orElse(null)),
            share(keys, "branch", keys.decimal("branch").orElse(null)));
    if (coverage.line() == null && coverage.branch() == null) {
      throw new ContractFileException(
          keys.location(), "\"coverage\" needs a share in \"line\" or in \"branch\".");
    }
    return coverage;
  }

  private static EvidenceRequirement openApi(Keys keys) throws ContractFileException {
    return new EvidenceRequirement.OpenApi(pattern(keys));
  }

  private static EvidenceRequirement sarif(Keys keys) throws ContractFileException {
    String files = pattern(keys);
    String name = keys.name("level").orElse(Level.ERROR.id());
    Level level =
        Arrays.stream(Level.values())
            .filter(one -> one.id().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new ContractFileException(
                        keys.location("level"),
                        "\"%s\" is no level; it can be note, warning or error.".formatted(name)));
    return new EvidenceRequirement.Sarif(files, level);
  }

  private static EvidenceRequirement json(Keys keys) throws ContractFileException {
    String files = pattern(keys);
    String pointer = keys.text("pointer").orElse(null);
    if (pointer == null || !(pointer.isEmpty() || pointer.startsWith("/"))) {
      throw new ContractFileException(
          keys.location("pointer"), "\"json\" needs a \"pointer\" such as /summary/total.");
    }
    String matches = keys.text("matches").orElse(null);
    if (matches != null) {
      TermsReader.checkExpression(matches, keys);
    }
    EvidenceRequirement.Json json =
        new EvidenceRequirement.Json(
            files,
            pointer,
            keys.scalar("equals").orElse(null),
            keys.decimal("min").orElse(null),
            keys.decimal("max").orElse(null),
            matches);
    if (Stream.of(json.equal(), json.min(), json.max(), json.matches()).allMatch(x -> x == null)) {
      throw new ContractFileException(
          keys.location(), "\"json\" needs one of \"equals\", \"min\", \"max\" and \"matches\".");
    }
    return json;
  }

  private static EvidenceRequirement files(Keys keys) throws ContractFileException {
    return new EvidenceRequirement.Files(
        pattern(keys),
        atLeastOne(keys, "count", keys.number("count", 1)),
        atLeastOne(keys, "size", keys.number("size", 1)));
  }

  private static EvidenceRequirement commit(Keys keys) throws ContractFileException {
    return new EvidenceRequirement.Commit(keys.names("allow").orElse(List.of()));
  }

  /** A pattern for files, which can only point into the folder that evidence is read in. */
  private static String pattern(Keys keys) throws ContractFileException {
    String pattern = keys.required("files").strip();
    boolean absolute = pattern.startsWith("/") || pattern.matches("[A-Za-z]:.*");
    if (absolute || pattern.indexOf('\\') >= 0 || List.of(pattern.split("/", -1)).contains("..")) {
      throw new ContractFileException(
          keys.location("files"),
          "\"%s\" must be relative, with \"/\" between names and without \"..\"."
              .formatted(pattern));
    }
    return pattern;
  }

  private static int atLeastOne(Keys keys, String key, int number) throws ContractFileException {
    if (number < 1) {
      throw new ContractFileException(
          keys.location(key),
          "\"%s\" is 0, which nothing fails to reach; it must be 1 or more.".formatted(key));
    }
    return number;
  }

  private static @Nullable BigDecimal share(Keys keys, String key, @Nullable BigDecimal share)
      throws ContractFileException {
    if (share != null && (share.signum() <= 0 || share.compareTo(WHOLE) > 0)) {
      throw new ContractFileException(
          keys.location(key),
          "\"%s\" is %s; it must be a share in per cent, above 0 and at most 100."
              .formatted(key, share.toPlainString()));
    }
    return share;
  }
}
