import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def result = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))

def found = result.reports.collectEntries { report ->
  [report.file, report.findings.collect { [it.rule, it.subject, it.location.startLine] }]
}

assert found['agent-reports/orders.md'] == [
    ['field-missing', 'Team', 1],
    ['field-choice', 'Warehouse', 3],
    ['field-version', 'dbt Version', 4],
    ['field-unfilled', 'Schedule', 5],
    ['placeholder-left', '[name]', 8],
    ['code-missing', 'Lineage', 10],
    ['table-missing', 'Sources', 13],
    ['table-columns', 'Models', 17],
    ['table-rows', 'Dropped Columns', 22],
    ['table-example-rows', 'Consumers', 29],
    ['entry-missing', 'Cost', 31],
    ['entry-unfilled', 'Bytes Read', 33],
    ['section-empty', 'Backfill', 35],
    ['section-evasive', 'Risks', 38],
    ['section-missing', 'Rollout', 39],
    ['item-missing', 'Duplicates are counted', 40],
    ['item-open', 'Foreign keys resolve', 42],
    ['item-unclear', 'Amounts are not negative', 43],
    ['item-negated', 'Freshness is checked', 44],
    ['loose-match', 'Old and new totals agree', 45],
    ['item-not-applicable', 'Snapshots are taken', 47],
    ['item-hidden', 'Personal data is masked', 49],
    ['checklist-missing', 'Self-Verification', 53],
    ['item-contradicted', 'Late rows are counted', 53],
]

// The place is the first line of these two: nothing in them answers a clause.
def fields = ['Schedule', 'Team', 'Warehouse', 'dbt Version'].collect { ['field-missing', it, 1] }
def sections = ['Backfill', 'Consumers', 'Data Tests', 'Dropped Columns', 'Lineage', 'Models', 'Risks', 'Rollout',
    'Run Figures', 'Sources', 'Summary'].collect { ['section-missing', it, 1] }
assert found['agent-reports/of-another-agent.md'] ==
    fields + sections + [['title-foreign', 'WAREHOUSE CHANGE REPORT', 1], ['checklist-missing', 'Self-Verification', 3]]
assert found['agent-reports/without-title.md'] ==
    [['checklist-missing', 'Self-Verification', 1]] + fields + sections +
    [['title-missing', 'WAREHOUSE CHANGE REPORT', 1]]

def severities = result.reports*.findings.flatten().groupBy { it.severity }
assert severities.keySet() == ['error', 'info'] as Set
assert severities.info*.rule == ['loose-match']

// One finding in full, in the file and in the log.
assert result.reports.find { it.file == 'agent-reports/orders.md' }.findings.find { it.rule == 'item-open' }
    .subMap(['rule', 'severity', 'subject', 'message', 'mend', 'location', 'requiredBy']) == [
    rule: 'item-open',
    severity: 'error',
    subject: 'Foreign keys resolve',
    message: '"Foreign keys resolve" is not ticked.',
    mend: 'Do what the item asks for, then tick it.',
    location: [file: 'agent-reports/orders.md', startLine: 42, startColumn: 1, endLine: 42, endColumn: 27],
    requiredBy: [file: '.claude/agents/warehouse-engineer.md', line: 62],
]
int at = log.indexOf('[ERROR] agent-reports/orders.md:42:1: error [item-open] "Foreign keys resolve" is not ticked.')
assert log.subList(at + 1, at + 5) == [
    '[ERROR]     - [ ] Foreign keys resolve',
    '[ERROR]     ^',
    '[ERROR]     required by .claude/agents/warehouse-engineer.md:62',
    '[ERROR]     to mend: Do what the item asks for, then tick it.',
]
// A caret stands below the text, not below the blanks before it.
at = log.indexOf('[ERROR] agent-reports/orders.md:47:3: error [item-not-applicable] ' +
    '"Snapshots are taken" is said not to apply, without a reason.')
assert log.subList(at + 1, at + 3) == [
    '[ERROR]       * [x] Snapshots are taken: N/A',
    '[ERROR]       ^',
]

String verdict =
    'agentreport: failed. 3 reports, 57 errors, 0 warnings; items: 4 ticked, 1 open, 26 missing, 1 not applicable.'
assert log.contains('[ERROR] ' + verdict)
assert log.any {
  it.startsWith('[ERROR] Failed to execute goal') && it.contains(':check (default)') && it.contains(verdict)
}

for (name in ['result.json', 'report.html']) {
  assert new File(basedir, "target/agentreport/${name}").bytes == new File(basedir, "target/elsewhere/${name}").bytes
}
