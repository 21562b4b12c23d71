import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def result = { new JsonSlurper().parse(new File(basedir, it + 'target/agentreport/result.json')) }

// A module without reports passes, and says that there were none.
assert result('').reports == []
assert result('docs/').reports == []
assert log.count('[INFO] agentreport: passed. 0 reports, 0 errors, 0 warnings; ' +
    'items: 0 ticked, 0 open, 0 missing, 0 not applicable.') == 3

// The README is no report; the severity is inherited, and the limit is the module's own.
def service = result('service/')
assert service.reports*.file == ['agent-reports/fees.md']
assert service.reports[0].findings.collect { [it.rule, it.severity] } == [['item-open', 'warning']]
String warned = 'agentreport: passed with warnings. 1 report, 0 errors, 1 warning; ' +
    'items: 1 ticked, 1 open, 0 missing, 0 not applicable.'
assert log.count { it == '[WARNING] ' + warned } == 2
assert log.count { it.startsWith('[ERROR] Failed to execute goal') && it.contains('service: ' + warned) } == 1
// Maven 4 says so as an error.
assert log.count { it.endsWith('] BUILD FAILURE') } == 1
assert log.count('[INFO] BUILD SUCCESS') == 2
