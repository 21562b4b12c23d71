// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.agentreport.rule.Rule;
import io.github.agentreport.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the arrows of the design. */
class ArchitectureTest {

  private static final String ROOT = "io.github.agentreport";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** What each package may use of the others. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("lexicon", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("file", Set.of()),
          Map.entry("document", Set.of("source")),
          Map.entry("report", Set.of("document", "source", "lexicon")),
          Map.entry("contract", Set.of("document", "source", "lexicon", "json")),
          Map.entry("finding", Set.of("source")),
          Map.entry("match", Set.of("report", "contract", "document", "source", "lexicon")),
          Map.entry(
              "rule",
              Set.of("match", "finding", "report", "contract", "document", "source", "lexicon")),
          Map.entry(
              "evidence",
              Set.of("report", "contract", "finding", "document", "source", "file", "lexicon")),
          Map.entry(
              "check",
              Set.of(
                  "evidence",
                  "rule",
                  "match",
                  "finding",
                  "report",
                  "contract",
                  "document",
                  "source",
                  "lexicon")),
          Map.entry("output", Set.of("check", "finding", "source", "json")),
          Map.entry("hook", Set.of("check", "finding", "contract", "source", "json")));

  /** What each package may use besides the JDK and annotations. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "document", Set.of("org.commonmark.."),
          "evidence",
              Set.of(
                  "javax.xml.stream..", "tools.jackson..", "com.google.re2j", "org.eclipse.jgit.."),
          "contract", Set.of("tools.jackson..", "org.snakeyaml..", "com.google.re2j"),
          "json", Set.of("tools.jackson.."),
          "hook", Set.of("tools.jackson.."),
          "match", Set.of("com.google.re2j"),
          "rule", Set.of("com.google.re2j"),
          "output", Set.of("tools.jackson..", "javax.xml.stream"));

  private static final Set<String> RUNNING_SYSTEM =
      Set.of(
          "java.lang.System",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ProcessBuilder",
          "java.time.Clock",
          "java.time.ZoneId",
          "java.util.Random",
          "java.util.TimeZone");

  /** The packages of the design; a package inside one of them is part of it. */
  static List<String> parts() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
        .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void everyPackageHasAPlaceInTheDesign() {
    assertThat(parts()).contains("source", "check", "output").isSubsetOf(ARROWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPackageUsesOnlyWhatStandsBelowIt(String name) {
    Stream<String> own =
        Stream.concat(Stream.of(name), ARROWS.getOrDefault(name, Set.of()).stream())
            .map(other -> ROOT + "." + other + "..");
    Stream<String> foreign =
        Stream.concat(
            Stream.of("java..", "org.jspecify.annotations"),
            LIBRARIES.getOrDefault(name, Set.of()).stream());
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(Stream.concat(own, foreign).toArray(String[]::new))
                // Arrays of primitives have no package.
                .or(describe("primitive", type -> type.getBaseComponentType().isPrimitive())))
        .check(CLASSES);
  }

  @Test
  void nothingBelowCheckTouchesFilesButTheLexiconItsOwnResources() {
    noClasses()
        .that(
            resideInAnyPackage(ROOT + "..")
                .and(
                    not(
                        resideInAnyPackage(
                            ROOT + ".lexicon..",
                            ROOT + ".file..",
                            ROOT + ".evidence..",
                            ROOT + ".check..",
                            ROOT + ".hook..",
                            ROOT + ".output.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".lexicon..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net..")
                .or(describe("files", type -> type.getName().startsWith("java.io.File"))))
        .check(CLASSES);
  }

  @Test
  void theSameInputGivesTheSameResultAtAnyTimeOnAnyMachine() {
    noClasses()
        .that(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".evidence.."))))
        .should()
        .dependOnClassesThat(
            describe("of the running system", type -> RUNNING_SYSTEM.contains(type.getName())))
        .orShould()
        .callMethodWhere(
            describe(
                "it asks for the time or for a default of the machine",
                call ->
                    call.getTarget().getName().equals("now")
                        || call.getTarget().getFullName().startsWith("java.util.Locale.getDefault")
                        || call.getTarget()
                            .getFullName()
                            .startsWith("java.nio.charset.Charset.defaultCharset")))
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void rulesAreFinalAndPackagePrivate() {
    ArchRule rule =
        classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .andShould()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage(ROOT + ".rule..");
    rule.check(CLASSES);
  }

  @Test
  void everyRuleIsInTheListOfRulesOnce() {
    Set<String> implementations =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
            .map(JavaClass::getName)
            .collect(toSet());
    assertThat(Rules.all())
        .extracting(rule -> rule.getClass().getName())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(implementations);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void markdownIsParsedInOnePackageOnly() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".document..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .check(CLASSES);
  }

  /**
   * {@code %d} writes the digits of the user's locale, {@code %s} those that every program reads.
   */
  @Test
  void noMessageFormatsNumbersByLocale() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Fixtures.MODULE.resolve("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (Fixtures.text(source).contains("%d")) {
          found.add(source.toString());
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
