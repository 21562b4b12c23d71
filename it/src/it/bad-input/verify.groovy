import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def result = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))

assert result.findings*.message == ['.claude/agents/binary.md is binary: the character at offset 2 is NUL.']
assert result.findings*.rule == ['definition-invalid']
def complaints = result.reports.collectEntries { report ->
  [report.file, report.findings*.message.collect { it - "The report ${report.file} " }]
}
assert complaints == [
    'agent-reports/binary.md': ['is binary: the character at offset 18 is NUL.'],
    'agent-reports/blank.md': ['is empty.'],
    'agent-reports/empty.md': ['is empty.'],
    'agent-reports/folder.md': ['is a directory.'],
    'agent-reports/good.md': [],
    'agent-reports/huge.md': ['is larger than agentreport.maxReportSize (4194304 bytes).'],
    'agent-reports/latin-1.md': ['is not valid UTF-8: the byte at offset 21 cannot be decoded.'],
    'agent-reports/utf-16.md': ['is not valid UTF-8: the byte at offset 0 cannot be decoded.'],
]
assert result.reports*.findings.flatten()*.rule.countBy { it } == ['report-unreadable': 5, 'report-empty': 2]
assert result.reports.find { it.file == 'agent-reports/good.md' }.items*.mark == ['ticked']

assert log.contains('[ERROR] agent-reports/folder.md:1:1: error [report-unreadable] ' +
    'The report agent-reports/folder.md is a directory.')
assert log.contains('[ERROR] agentreport: failed. 8 reports, 8 errors, 0 warnings; ' +
    'items: 1 ticked, 0 open, 0 missing, 0 not applicable.')
assert !log.any { it.startsWith('\tat ') || it.contains('Exception:') }

// Size alone is no fault.
def large = new JsonSlurper().parse(new File(basedir, 'target/large/result.json'))
assert large.reports.collect { [it.file, it.verdict] } == [['agent-reports/huge.md', 'passed']]
