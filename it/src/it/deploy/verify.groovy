import groovy.json.JsonSlurper
import java.security.MessageDigest

List<String> log = new File(basedir, 'build.log').readLines()

// Nothing is deployed, not even the module that passed before.
assert log.any {
  it.startsWith('[ERROR] Failed to execute goal') && it.contains('on project service: agentreport: failed. 1 report, 1 error')
}
assert !new File(basedir, 'target/refused').exists()

// The statement of the module that asks for it is deployed beside the module, and speaks of it.
File service = new File(basedir, 'target/released/org/example/service/1')
File statement = new File(service, 'service-1-gate.intoto.json')
assert statement.file
assert new File(service, 'service-1.pom').file
assert !new File(basedir, 'target/released/org/example/model/1').list().any { it.contains('intoto') }
def passed = new JsonSlurper().parse(statement)
assert passed.predicate.result == 'PASSED'
byte[] report = new File(basedir, 'service/agent-reports/done.md').bytes
assert passed.subject.find { it.name.endsWith('service/agent-reports/done.md') }.digest.sha256 ==
    MessageDigest.getInstance('SHA-256').digest(report).encodeHex().toString()

// A second execution has a statement of its own.
assert new JsonSlurper().parse(new File(service, 'service-1-second.intoto.json')).subject == passed.subject

def again = new JsonSlurper().parse(new File(basedir, 'service/target/agentreport/agentreport.intoto.json'))
assert !again.subject*.name.any { it.contains('intoto') }
assert new File(basedir, 'model/target/agentreport/agentreport.intoto.json').file

assert log.any {
  it.startsWith('[WARNING] agentreport: the outputs of the execution "default" in ') &&
      it.endsWith(' are replaced. Give each execution an agentreport.outputDirectory of its own.')
}
assert log.any {
  it.startsWith('[ERROR] Failed to execute goal') &&
      it.contains(':check (second) on project service: agentreport: another statement is attached to this module ' +
          'with the classifier "agentreport". Give each execution with agentreport.attach an agentreport.classifier ' +
          'and an agentreport.outputDirectory of its own. ->')
}
assert log.count { it.endsWith('/MojoExecutionException') } == 1
assert log.count { it.endsWith('/MojoFailureException') } == 1
