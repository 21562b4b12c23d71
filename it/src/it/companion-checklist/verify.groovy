import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def findings = { run ->
  def result = new JsonSlurper().parse(new File(basedir, "target/${run}/result.json"))
  result.reports*.findings.flatten().collect { [it.rule, it.subject, it.location.file, it.location.startLine] }
}

// A companion among the reports is no report itself.
def ticked = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))
assert ticked.reports*.file == ['agent-reports/backup.md']
assert ticked.verdict == 'passed'
assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 2 ticked, 0 open, 0 missing, 0 not applicable.')

// The report has a finding on line 3 as well: each is shown with the line of its own file.
assert findings('open') == [
    ['field-choice', 'Retention', 'drafts/yearly.md', 3],
    ['item-open', 'A restore was tried', 'open-checks.md', 3],
]
int at = log.indexOf('[ERROR] drafts/yearly.md:3:1: error [field-choice] ' +
    '"Retention" is "Years, two of them", which is none of "Days", "Weeks", "Months".')
assert log[at + 1] == '[ERROR]     Retention: Years, two of them'
at = log.indexOf('[ERROR] open-checks.md:3:1: error [item-open] "A restore was tried" is not ticked.')
// Only lines of the report itself are shown.
assert log[at + 1] == '[ERROR]     required by .claude/agents/backup-engineer.md:18'

assert findings('none') == [['checklist-missing', 'Self-Verification Protocol', 'agent-reports/backup.md', 6]]

// A pattern that matches nothing is a mistake here as elsewhere.
assert log.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains('nothing matches "no-checks.md"') }

assert log.any {
  it.startsWith('[ERROR] Failed to execute goal') && it.contains(': No report was checked: agentreport.excludes or ' +
      "agentreport.checklist takes away all that there is in ${basedir}: " +
      '"agent-reports/backup.md", "agent-reports/checks.md". Name fewer files there, or allow this with ' +
      'agentreport.failIfNoReports=false. ->')
}
assert !new File(basedir, 'target/excluded').exists()
