import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def findings = { run ->
  def result = new JsonSlurper().parse(new File(basedir, "target/${run}/result.json"))
  [result.verdict] + result.reports*.findings.flatten().collect { [it.rule, it.severity, it.location.startLine] }
}
String items = 'items: 1 ticked, 1 open, 1 missing, 0 not applicable.'

assert findings('pom') == ['warned', ['entry-unfilled', 'warning', 6], ['item-open', 'warning', 11]]
String warned = "agentreport: passed with warnings. 1 report, 0 errors, 2 warnings; ${items}"
assert log.count { it == '[WARNING] ' + warned } == 2
assert log.contains('[WARNING] agent-reports/checkout.md:11:1: warning [item-open] ' +
    '"Pictures have a text" is not ticked.')

assert findings('fail-on-warning') == findings('pom')
assert log.count { it.startsWith('[ERROR] Failed to execute goal') && it.contains(": ${warned} ->") } == 1

assert findings('stricter') == ['failed', ['entry-unfilled', 'info', 6], ['item-open', 'error', 11]]
String failed = "agentreport: failed. 1 report, 1 error, 0 warnings; ${items}"
assert log.count { it.startsWith('[ERROR] Failed to execute goal') && it.contains(": ${failed} ->") } == 1

// The verdict is the same; only the build does not fail for it.
assert findings('never') == ['failed', ['entry-unfilled', 'warning', 6], ['item-open', 'error', 11]]
assert log.count("[ERROR] agentreport: failed. 1 report, 1 error, 1 warning; ${items}".toString()) == 1

assert findings('quiet') == ['passed']
assert !log.any { it.contains('agentreport: passed. ') }
assert log.count('[INFO] BUILD SUCCESS') == 3

// A verdict is a failure, not an error.
assert log.count { it.endsWith('/MojoFailureException') } == 2
assert !log.any { it.endsWith('/MojoExecutionException') }
