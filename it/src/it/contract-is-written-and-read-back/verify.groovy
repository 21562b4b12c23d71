import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def file = { new File(basedir, 'target/' + it) }

assert file('agentreport').list().sort() ==
    ['chatty.contract.json', 'chatty.contract.yaml', 'job-mover.contract.json', 'job-mover.contract.yaml']
assert log.any { it.startsWith('[INFO] agentreport: .claude/agents/job-mover.md -> ') && it.endsWith('job-mover.contract.yaml') }
assert log.any {
  it.startsWith('[WARNING] agentreport: .claude/agents/chatty.md -> ') &&
      it.endsWith('chatty.contract.yaml, without clauses: ' +
          'no report template and no checklist to verify before delivering was found.')
}

def contract = new JsonSlurper().parse(file('agentreport/job-mover.contract.json'))
assert contract.agent == 'job-mover'
assert contract.definition.file == '.claude/agents/job-mover.md'
assert contract.reports*.title == [[text: 'JOB MOVE REPORT', line: 13]]
assert contract.reports[0].fields.collect { [it.name, it.line, it.oneOf] } ==
    [['Job', 15, null], ['Schedule', 16, ['hourly', 'daily', 'weekly']]]
assert contract.reports[0].sections.collect { [it.heading, it.line, it.table?.columns] } ==
    [['What moved', 18, null], ['Runs', 22, ['Run', 'Duration']]]
assert contract.checklists*.items == [[
    [text: 'The old entry is switched off', line: 33],
    [text: 'The new job ran twice', line: 34],
]]
def empty = new JsonSlurper().parse(file('agentreport/chatty.contract.json'))
assert [empty.reports, empty.checklists] == [[], []]

// Whatever form the contract has, the verdict is the same to the byte.
String result = file('derived/result.json').getText('UTF-8')
assert new JsonSlurper().parseText(result).reports.collect { [it.file, it.findings*.rule] } == [
    ['agent-reports/rates.md', []],
    ['agent-reports/unfinished.md', ['field-choice', 'item-open']],
]
assert file('yaml/result.json').getText('UTF-8') == result
assert file('json/result.json').getText('UTF-8') == result

// Two definitions of one name: neither is written.
assert !file('both').exists()
assert log.any {
  it.contains('agentreport: what is written for .claude/agents/job-mover.md and other/job-mover.md would have ' +
      'one file name. Name one of them in agentreport.contracts, and run the goal again for the other with ' +
      'another agentreport.outputDirectory.')
}
assert log.any { it.contains('agentreport.format is "toml"; it can be yaml or json.') }
