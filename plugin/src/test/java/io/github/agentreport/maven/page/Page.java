// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.maven.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The README or a page of the site.
 *
 * @param file where it is
 * @param text its Markdown
 * @param fences its blocks of code, in order
 * @param links what it links to
 * @param anchors the names that the site gives to its headings
 */
record Page(Path file, String text, List<Fence> fences, List<String> links, List<String> anchors) {

  static final Path ROOT = Path.of(System.getProperty("basedir", "")).resolve("..").normalize();
  static final Path README = ROOT.resolve("README.md");
  static final Path SITE = ROOT.resolve("plugin/src/site/markdown");
  static final Path SITE_OF_THE_CORE = ROOT.resolve("checker-core/src/site/markdown");

  /** All pages, sorted by their paths. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(read(README));
    for (Path folder : List.of(SITE, SITE_OF_THE_CORE)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          pages.add(read(file));
        }
      }
    }
    return pages;
  }

  static Page read(Path file) throws IOException {
    return of(file, Files.readString(file));
  }

  static Page of(Path file, String text) {
    Reading reading = new Reading(String.valueOf(file.getFileName()));
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build()
        .parse(text)
        .accept(reading);
    return new Page(file, text, reading.fences, reading.links, reading.anchors);
  }

  /** Whether it is the page of a rule, whose examples {@code RulePagesTest} runs. */
  boolean isOfARule() {
    return file.startsWith(SITE.resolve("rules"));
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }

  private static final class Reading extends AbstractVisitor {

    /** A heading whose name is its words with underscores; others are not linked to. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ]+");

    private final String name;
    private final List<Fence> fences = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    private Reading(String name) {
      this.name = name;
    }

    private String place(Node block) {
      return name + ":" + (block.getSourceSpans().get(0).getLineIndex() + 1);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      String info = block.getInfo() == null ? "" : block.getInfo().strip();
      fences.add(new Fence(place(block), info, block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      fences.add(new Fence(place(block), "", block.getLiteral()));
    }

    @Override
    public void visit(Heading heading) {
      String title = TextContentRenderer.builder().build().render(heading);
      if (PLAIN.matcher(title).matches()) {
        anchors.add(title.replace(' ', '_'));
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Code code) {
      // Its text is no link.
    }

    @Override
    public void visit(Text text) {
      // Nor is this.
    }
  }
}
