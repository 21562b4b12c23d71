List<String> log = new File(basedir, 'build.log').readLines()
def first = { String line -> log.findIndexOf { it.contains(line) } }

// The report with an open item stops the release before the tag, the other one does not.
int stopped = first('[ERROR] Failed to execute goal org.apache.maven.plugins:maven-release-plugin:3.3.1:prepare')
int tagged = first("with label 'library-1'")
assert stopped >= 0
assert tagged > stopped
assert log.count { it.contains("with label 'library-1'") } == 1

List<String> verdicts = log.findAll { it =~ /^\[INFO\] \[\w+\] agentreport: / }
assert verdicts == [
    '[INFO] [ERROR] agentreport: failed. 1 report, 1 error, 0 warnings; ' +
        'items: 1 ticked, 1 open, 0 missing, 0 not applicable.',
    '[INFO] [INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
        'items: 2 ticked, 0 open, 0 missing, 0 not applicable.',
]
assert first(verdicts[0]) < stopped
assert log.contains('[INFO] Release preparation simulation complete.')
