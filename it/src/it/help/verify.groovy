import java.util.jar.JarFile
import groovy.xml.XmlSlurper

List<String> log = new File(basedir, 'build.log').readLines()

// The first run lists the goals, the second one the parameters of a goal.
assert log.findAll { it ==~ /agentreport:\w+/ } == ['aggregate', 'check', 'contract', 'help', 'hook', 'inspect', 'lock',
    'prompt', 'template', 'check'].collect { 'agentreport:' + it }
def parameter = log.indexOf('    failOn (Default: error)')
assert parameter > 0
assert log.drop(parameter).any { it == '      User property: agentreport.failOn' }

// Eclipse finds in the plugin what to make of its goals.
File plugin = new File(localRepositoryPath, 'io/github/agentreport/agentreport-maven-plugin')
File jar = plugin.listFiles().find { it.directory }.listFiles().find { it.name.endsWith('.jar') }
new JarFile(jar).withCloseable { file ->
  def entry = file.getEntry('META-INF/m2e/lifecycle-mapping-metadata.xml')
  def mapping = new XmlSlurper().parse(file.getInputStream(entry))
  assert mapping.pluginExecutions.pluginExecution.action.ignore.size() == 1
}
