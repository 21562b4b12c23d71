// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentreport.check.ReportChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the pages of the site show is what a reader will get. */
class PagesTest {

  private static final Pattern PROPERTY = Pattern.compile("-Dagentreport\\.([a-zA-Z]+)");
  private static final Pattern GOAL = Pattern.compile("(?<![.\\w])agentreport:([a-z]+)");
  private static final Pattern ITEM = Pattern.compile("<item [^>]*href=\"([a-z-]+)\\.html\"");
  private static final Pattern OF_RULES =
      Pattern.compile(
          "(markdown (definition|report)|yaml contract|json lock)( .*)?|\\w+ evidence .*|text");

  /** A property of the project's own tests. */
  private static final String OWN = "hostile";

  private final PluginGoals plugin = new PluginGoals();
  private final KnownDefinitions definitions = new KnownDefinitions(Page.all());
  private final BlockCheck check = new BlockCheck(plugin, definitions);

  @TempDir private Path folder;

  PagesTest() throws Exception {}

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  static List<Page> pagesWithoutRules() throws IOException {
    return Page.all().stream().filter(page -> !page.isOfARule()).toList();
  }

  @Test
  void blocksOfEveryKindAreThere() throws IOException {
    Set<String> languages = new TreeSet<>();
    pagesWithoutRules()
        .forEach(page -> page.fences().forEach(fence -> languages.add(fence.language())));

    assertThat(languages)
        .containsExactly("groovy", "json", "markdown", "properties", "sh", "text", "xml", "yaml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockIsWhatItSays(Page page) throws IOException {
    List<String> problems = new ArrayList<>();
    for (Fence fence : page.fences()) {
      if (!page.isOfARule()) {
        problems.addAll(check.problems(fence));
      } else if (!OF_RULES.matcher(fence.info()).matches()) {
        problems.add(fence.problem("a block that no test of the rules reads: " + fence.info()));
      }
    }

    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pagesWithoutRules")
  void whatAPageShowsIsWhatItsExamplesGive(Page page) throws Exception {
    Walkthrough walkthrough = walkthrough(page, folder.resolve("this"));
    List<String> problems = new ArrayList<>(walkthrough.problems());
    if (page.file().equals(Page.README)) {
      // It shows what the page on claims shows with all that belongs to it.
      Page claims = Page.read(Page.SITE.resolve("claims.md"));
      List<String> shown = walkthrough(claims, folder.resolve("claims")).shown();
      assertThat(shown).isNotEmpty();
      problems.removeIf(problem -> shown.stream().anyMatch(problem::contains));
    }

    assertThat(problems).isEmpty();
  }

  private Walkthrough walkthrough(Page page, Path place) throws Exception {
    Walkthrough walkthrough = new Walkthrough(place, definitions);
    if (page.file().equals(Page.README)) {
      Path example = Page.ROOT.resolve("it/example");
      String definition = ".claude/agents/quarkus-service-engineer.md";
      walkthrough.define(definition, Files.readString(example.resolve(definition)));
      walkthrough.report("unfinished.md", Files.readString(example.resolve("unfinished.md")));
    }
    for (Fence fence : page.fences()) {
      walkthrough.take(fence);
    }
    return walkthrough;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Page page) throws IOException {
    for (String link : page.links()) {
      if (!link.startsWith("https://")) {
        assertThat(target(page, link)).as("%s links to %s", page, link).isTrue();
      }
    }
  }

  private boolean target(Page page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path file = page.file().resolveSibling(parts[0]).normalize();
    String name = String.valueOf(file.getFileName());
    if (parts[0].isEmpty()) {
      return page.anchors().contains(parts[1]);
    } else if (name.equals("plugin-info.html")
        || plugin.names().stream().anyMatch(goal -> name.equals(goal + "-mojo.html"))) {
      return true;
    } else if (!Files.exists(file)) {
      // The site has the pages of both modules in one folder.
      file = Page.SITE_OF_THE_CORE.resolve(parts[0]);
    }
    return Files.exists(file) && (parts.length < 2 || Page.read(file).anchors().contains(parts[1]));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyGoalAndPropertyInTheTextIsThere(Page page) {
    assertThat(PROPERTY.matcher(page.text()).results().map(found -> found.group(1)))
        .allMatch(
            name -> name.equals(OWN) || plugin.haveProperty(List.of(), "agentreport." + name));
    assertThat(GOAL.matcher(page.text()).results().map(found -> found.group(1)))
        .allMatch(plugin::has);
  }

  @Test
  void theMenuHasEveryPageButThoseOfRules() throws IOException {
    Set<String> wanted = new TreeSet<>(Set.of("plugin-info"));
    for (Page page : pagesWithoutRules()) {
      if (!page.file().equals(Page.README)) {
        wanted.add(page.file().getFileName().toString().replace(".md", ""));
      }
    }
    String menu = Files.readString(Page.SITE.resolveSibling("site.xml"));

    assertThat(ITEM.matcher(menu).results().map(item -> item.group(1)))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void thePageOnRulesListsThem() throws IOException {
    assertThat(Page.read(Page.SITE.resolve("rules.md")).text().lines())
        .filteredOn(line -> line.startsWith("| ["))
        .containsExactlyElementsOf(
            ReportChecker.rules().stream()
                .map(
                    rule ->
                        "| [%s](rules/%s.md) | %s | %s |"
                            .formatted(rule.id(), rule.id(), rule.severity().id(), rule.summary()))
                .toList());
  }
}
