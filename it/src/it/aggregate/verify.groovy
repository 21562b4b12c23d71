import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def file = { folder, name -> new File(basedir, "target/${folder}/aggregate/${name}") }
def result = { new JsonSlurper().parse(file(it, 'result.json')) }

// The result of all modules, by the paths that the build has.
def all = result('one')
assert all.verdict == 'failed'
assert all.summary.reports == 2
assert all.reports.collect { [it.file, it.agent, it.verdict] } == [
    ['core/agent-reports/due-dates.md', 'loan-engineer', 'passed'],
    ['services/billing/agent-reports/fees.md', 'loan-engineer', 'failed'],
]
assert all.reports[1].findings.collect { [it.rule, it.location.file, it.location.startLine, it.requiredBy] } == [
    ['item-open', 'services/billing/agent-reports/fees.md', 7,
        [file: '.claude/agents/loan-engineer.md', line: 14]],
]

// The page shows the reports as a whole.
String page = file('one', 'report.html').getText('UTF-8')
assert page.contains('core/agent-reports/due-dates.md')
assert page.contains('Branch: campus')
assert page.contains('services/billing/agent-reports/fees.md')

// The order in which modules are built is not to be seen in it, nor is whether they were checked in the same run.
for (name in ['result.json', 'report.html']) {
  assert file('one', name).bytes == file('four', name).bytes
}
assert log.findAll { it.startsWith('[INFO] agentreport: ') && !it.startsWith('[INFO] agentreport: passed.') }.take(5) == [
    '[INFO] agentreport: . passed. 0 reports, 0 errors, 0 warnings; ' +
        'items: 0 ticked, 0 open, 0 missing, 0 not applicable.',
    '[INFO] agentreport: core passed. 1 report, 0 errors, 0 warnings; ' +
        'items: 2 ticked, 0 open, 0 missing, 0 not applicable.',
    '[INFO] agentreport: docs passed. 0 reports, 0 errors, 0 warnings; ' +
        'items: 0 ticked, 0 open, 0 missing, 0 not applicable.',
    '[INFO] agentreport: services/billing failed. 1 report, 1 error, 0 warnings; ' +
        'items: 1 ticked, 1 open, 0 missing, 0 not applicable.',
    '[INFO] agentreport: all modules failed. 2 reports, 1 error, 0 warnings; ' +
        'items: 3 ticked, 1 open, 0 missing, 0 not applicable.',
]
assert log.count { it.startsWith('[INFO] agentreport: all modules failed.') } == 3

// Each module keeps its own result and verdict.
assert new JsonSlurper().parse(new File(basedir, 'core/target/one/result.json')).verdict == 'passed'
assert new JsonSlurper().parse(new File(basedir, 'target/one/result.json')).reports == []

// Of one module alone, the page is in the same place.
assert result('alone').reports*.file == ['core/agent-reports/due-dates.md']

assert log.any {
  it.startsWith('[ERROR] Failed to execute goal') && it.contains(':aggregate (default-cli) on project library: ' +
      'There is no result to aggregate: no module of this build has a result.json of the check.')
}
assert !file('none', 'result.json').exists()
assert !file('stopped', 'result.json').exists()

assert log.any {
  it.contains(':aggregate (default-cli) on project library: agentreport: several modules have their results in ') &&
      it.contains('Make agentreport.outputDirectory a path relative to the module.')
}
