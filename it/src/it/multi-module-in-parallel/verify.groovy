import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
def result = { new JsonSlurper().parse(new File(basedir, it + '/target/agentreport/result.json')) }

assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 3 ticked, 0 open, 0 missing, 0 not applicable.')
def intake = result('intake')
assert intake.verdict == 'passed'
assert intake.reports.collect { [it.file, it.agent] } == [['agent-reports/scanned-invoices.md', 'invoice-engineer']]

// Places are relative to the module, or to the folder of the whole build.
def billing = result('billing')
assert billing.verdict == 'failed'
def findings = billing.reports*.findings.flatten()
assert findings.collect { [it.rule, it.location.file, it.location.startLine, it.requiredBy] } == [
    ['field-choice', 'agent-reports/discounts.md', 4,
        [file: '.claude/agents/billing/invoice-engineer.md', line: 14]],
]
assert log.contains('[ERROR] agent-reports/discounts.md:4:1: error [field-choice] ' +
    '"Rounding" is "Up", which is none of "Half Up", "Half Even".')

// Not marked as thread-safe, the goal would be complained of here.
assert !log.contains('not marked as thread-safe')
assert !log.contains('not marked @threadSafe')
