import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()

int at = log.indexOf('[INFO] agent-reports/doors.md')
assert log.subList(at + 1, at + 6) == [
    '[INFO]      1  title      Door Report (to line 8, 9 words)',
    '[INFO]      3  field      Building: North wing',
    '[INFO]      5  heading 2  Locks (to line 8, 6 words)',
    '[INFO]      7  ticked         Front door locks',
    '[INFO]      8  open           Back door locks',
]
def outline = new JsonSlurper().parse(new File(basedir, 'target/agentreport/doors.md.outline.json'))
assert outline.title == [text: 'Door Report', line: 1]
assert outline.checklists*.items == [[
    [text: 'Front door locks', mark: 'ticked', line: 7],
    [text: 'Back door locks', mark: 'open', line: 8],
]]

// Two reports of one name: neither is written.
assert !new File(basedir, 'target/both').exists()
assert log.any { it.contains('what is written for agent-reports/doors.md and other/doors.md would have one file name. ' +
    'Name one of them in agentreport.reports,') }
assert log.any { it.contains('There is no report to inspect: nothing matches "docs/*.md" in ') }
