import java.util.zip.ZipFile

// From it/target/it/<case> to the root.
File root = new File(basedir, '../../../..').canonicalFile
String version = new groovy.xml.XmlSlurper().parse(new File(root, 'pom.xml')).version
File group = new File(localRepositoryPath, 'io/github/agentreport')

/** The paths of the files below a folder, with a slash between names. */
def files = { File folder ->
  List<String> found = []
  folder.traverse(type: groovy.io.FileType.FILES) { found << folder.toPath().relativize(it.toPath()).join('/') }
  return found
}
/** The entries of an archive: those of classes as the sources that they must come from, without nested ones. */
def entries = { File archive ->
  new ZipFile(archive).withCloseable { zip ->
    zip.entries().findAll { !it.directory }*.name
        .collect { it.endsWith('.class') ? it.replaceFirst(/(\$.*)?\.class$/, '.java') : it } as SortedSet
  }
}
/** What Maven writes into every archive. */
def always = { String artifact ->
  ['META-INF/MANIFEST.MF', 'META-INF/LICENSE', "META-INF/maven/io.github.agentreport/${artifact}/pom.xml",
   "META-INF/maven/io.github.agentreport/${artifact}/pom.properties"]*.toString()
}

[
    'agentreport-checker-core': ['checker-core', []],
    'agentreport-maven-plugin': ['plugin', [
        'META-INF/maven/plugin.xml',
        'META-INF/maven/io.github.agentreport/agentreport-maven-plugin/plugin-help.xml',
        'io/github/agentreport/maven/HelpMojo.java',
    ]],
].each { String artifact, List about ->
  File archive = group.toPath().resolve("${artifact}/${version}/${artifact}-${version}.jar").toFile()
  Set<String> meant = files(new File(root, "${about[0]}/src/main/java")) +
      files(new File(root, "${about[0]}/src/main/resources")) + about[1] + always(artifact)
  Set<String> held = entries(archive)
  assert held.size() > 30
  assert held - meant == [] as Set
  // A package's documentation has a class only where there are annotations on it, as here on each.
  assert meant - held == [] as Set
}
true
