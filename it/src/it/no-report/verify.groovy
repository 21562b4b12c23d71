import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()

String message = "No report was checked: nothing matches \"agent-reports/**/*.md\" in ${basedir}. " +
    'Have the agent write its report there, name other files in agentreport.reports, ' +
    'or allow this with agentreport.failIfNoReports=false.'
assert log.count { it.startsWith('[ERROR] Failed to execute goal') && it.contains(': ' + message + ' ->') } == 1
assert log.count { it.endsWith('/MojoFailureException') } == 1
// What an earlier run wrote does not pass for the result of this one.
assert !new File(basedir, 'target/agentreport/result.json').exists()

assert log.contains('[INFO] agentreport: passed. 0 reports, 0 errors, 0 warnings; ' +
    'items: 0 ticked, 0 open, 0 missing, 0 not applicable.')
assert new JsonSlurper().parse(new File(basedir, 'target/allowed/result.json')).reports == []
