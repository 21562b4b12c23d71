// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the sources of the checker and of the plugin to the house's rules of documentation. */
class PublicApiTest {

  private static final int LONGEST = 300;
  private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0";
  private static final int MEDIAN_BELOW = 90;

  private static final List<Path> SOURCES =
      Stream.of("src/main/java", "../plugin/src/main/java")
          .map(folder -> Fixtures.MODULE.resolve(folder).normalize())
          .toList();

  @Test
  void everyPartOfThePublicApiHasAJavadocComment() throws IOException {
    Undocumented undocumented = new Undocumented();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sourceFiles()));
      undocumented.trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        undocumented.scan(unit, null);
      }
    }
    assertThat(undocumented.seen).isGreaterThan(100);
    assertThat(undocumented.found).isEmpty();
  }

  @Test
  void everyPackageHasAPackageComment() throws IOException {
    Set<Path> folders = new TreeSet<>();
    for (Path file : sourceFiles()) {
      folders.add(file.resolveSibling("package-info.java"));
    }
    assertThat(folders)
        .hasSizeGreaterThan(5)
        .allSatisfy(file -> assertThat(file).content().startsWith(LICENCE + "\n/**"));
  }

  @Test
  void noClassIsLongerThanAReaderCanHoldInMind() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : classes()) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void halfOfTheClassesAreShort() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path file : classes()) {
      lengths.add(Files.readAllLines(file).size());
    }
    assertThat(lengths.stream().sorted().skip(lengths.size() / 2).findFirst())
        .hasValueSatisfying(median -> assertThat(median).isLessThan(MEDIAN_BELOW));
  }

  private static List<Path> classes() throws IOException {
    return sourceFiles().stream().filter(file -> !file.endsWith("package-info.java")).toList();
  }

  private static List<Path> sourceFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> found = Files.walk(folder)) {
        found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return files;
  }

  /** Collects what a user of the API sees without a word about it. */
  private static final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Set<String> found = new TreeSet<>();
    private @Nullable DocTrees trees;
    private int seen;

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      require(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (isVisible(method.getModifiers())
          && !isOverride(method.getModifiers())
          && !isCompactConstructor(method)) {
        require(method.getName().toString());
      }
      // Local and anonymous classes are nobody's API.
      return null;
    }

    /** Members of interfaces are public without saying so. */
    private boolean isVisible(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      TreePath parent = getCurrentPath().getParentPath();
      boolean inInterface =
          parent.getLeaf() instanceof ClassTree outer
              && (outer.getKind() == Tree.Kind.INTERFACE
                  || outer.getKind() == Tree.Kind.ANNOTATION_TYPE);
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isOverride(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** The components are documented at the record. */
    private boolean isCompactConstructor(MethodTree method) {
      boolean inRecord =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
              && outer.getKind() == Tree.Kind.RECORD;
      return inRecord && method.getName().contentEquals("<init>") && isCompact(method);
    }

    /** Whether no parenthesis stands between the name and the body. */
    private boolean isCompact(MethodTree method) {
      if (trees == null || method.getBody() == null) {
        return false;
      }
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      int start = (int) trees.getSourcePositions().getStartPosition(unit, method);
      int body = (int) trees.getSourcePositions().getStartPosition(unit, method.getBody());
      try {
        String source = unit.getSourceFile().getCharContent(true).toString();
        return source.substring(start, body).indexOf('(') < 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void require(String name) {
      seen++;
      TreePath path = getCurrentPath();
      if (trees != null && trees.getDocCommentTree(path) == null) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        found.add(
            "%s:%d: %s"
                .formatted(
                    unit.getSourceFile().getName(), unit.getLineMap().getLineNumber(start), name));
      }
    }
  }
}
