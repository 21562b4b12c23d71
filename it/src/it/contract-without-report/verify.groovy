import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 0 ticked, 0 open, 0 missing, 0 not applicable.')

def named = new JsonSlurper().parse(new File(basedir, 'target/named/result.json'))
assert named.verdict == 'failed'
assert named.reports*.verdict == ['passed']
assert named.findings.collect { [it.rule, it.subject, it.location.file, it.location.startLine] } ==
    [['report-missing', 'job-engineer', '.claude/agents/job-engineer.md', 1]]
int at = log.indexOf('[ERROR] .claude/agents/job-engineer.md:1:1: error [report-missing] ' +
    'There is no report of the agent "job-engineer".')
assert log[at + 1] == '[ERROR]     to mend: Have the agent write its report, ' +
    'or take its definition out of agentreport.contracts.'
