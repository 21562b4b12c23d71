import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
def result = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))

assert result.findings == []
assert result.reports.collect { [it.file, it.agent, it.verdict] } == [
    ['agent-reports/by-front-matter.md', 'job-engineer', 'failed'],
    ['agent-reports/by-title.md', 'queue-engineer', 'passed'],
    ['agent-reports/of-a-stranger.md', null, 'failed'],
    ['agent-reports/of-nobody.md', null, 'failed'],
]
def findings = result.reports*.findings.flatten()
assert findings.collect { [it.rule, it.subject, it.location.file, it.location.startLine] } == [
    ['item-open', 'The job continues where it stopped', 'agent-reports/by-front-matter.md', 11],
    ['report-unrecognised', 'agent-reports/of-a-stranger.md', 'agent-reports/of-a-stranger.md', 1],
    ['report-unrecognised', 'agent-reports/of-nobody.md', 'agent-reports/of-nobody.md', 1],
]

String mend = '[ERROR]     to mend: Name the agent in the report\'s front matter: ' +
    'a line "agent: …" between two lines of "---".'
int at = log.indexOf('[ERROR] agent-reports/of-a-stranger.md:1:1: error [report-unrecognised] ' +
    'The report names the agent "poet", which none of the contracts is for: job-engineer, queue-engineer.')
assert at > 0
assert log.subList(at + 1, at + 4) == ['[ERROR]     ---', '[ERROR]     ^', mend]
at = log.indexOf('[ERROR] agent-reports/of-nobody.md:1:1: error [report-unrecognised] ' +
    'It cannot be told which agent wrote the report; the candidates are: job-engineer, queue-engineer.')
assert at > 0
assert log.subList(at + 1, at + 4) == ['[ERROR]     # Notes', '[ERROR]     ^', mend]
assert log.contains('[ERROR] agentreport: failed. 4 reports, 3 errors, 0 warnings; ' +
    'items: 0 ticked, 1 open, 0 missing, 0 not applicable.')
