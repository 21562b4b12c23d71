import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 3 ticked, 0 open, 0 missing, 0 not applicable.')
def passed = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))
assert passed.verdict == 'passed'
assert passed.reports.collect { [it.file, it.agent] } == [['agent-reports/split-ledger.md', 'python-refactorer']]

String verdict =
    'agentreport: failed. 1 report, 2 errors, 0 warnings; items: 2 ticked, 1 open, 0 missing, 0 not applicable.'
assert log.contains('[ERROR] ' + verdict)
def failed = new JsonSlurper().parse(new File(basedir, 'build/draft/result.json'))
def findings = failed.reports*.findings.flatten()
assert findings.collect { [it.rule, it.subject, it.location.file, it.location.startLine] } == [
    ['field-version', 'Python Version', 'docs/draft.md', 3],
    ['item-open', 'Type checks pass', 'docs/draft.md', 20],
]
assert findings*.requiredBy == [
    [file: '.github/agents/python-refactorer.md', line: 13],
    [file: '.github/agents/python-refactorer.md', line: 32],
]
