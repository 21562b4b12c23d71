import groovy.json.JsonSlurper
import java.security.MessageDigest

List<String> log = new File(basedir, 'build.log').readLines()

// The goal binds itself to the verify phase, and finds definitions and reports without being told where.
String verdict = '[INFO] agentreport: passed. 2 reports, 0 errors, 0 warnings; ' +
    'items: 12 ticked, 0 open, 0 missing, 0 not applicable.'
assert log.count(verdict) == 2

File json = new File(basedir, 'target/agentreport/result.json')
def result = new JsonSlurper().parse(json)
assert result.verdict == 'passed'
// Keys may be added to the file, never renamed or removed.
assert result.summary.subMap(['reports', 'errors', 'warnings']) == [reports: 2, errors: 0, warnings: 0]
assert result.summary.items.subMap(['ticked', 'open', 'missing', 'notApplicable']) ==
    [ticked: 12, open: 0, missing: 0, notApplicable: 0]
assert result.findings == []
assert result.reports*.file == ['agent-reports/2026/address-lookup.md', 'agent-reports/parcel-status.md']
result.reports.each { report ->
  assert report.agent == 'http-client-engineer'
  assert report.verdict == 'passed'
  byte[] bytes = new File(basedir, report.file).bytes
  assert report.sha256 == MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString()
}
assert result.reports*.findings == [[], []]
assert result.reports[1].items.collect { [it.text, it.mark, it.line] } == [
    ['Timeouts are set', 'ticked', 27],
    ['Retries back off', 'ticked', 28],
    ['Responses are bounded in size', 'ticked', 29],
    ['All tests pass', 'ticked', 32],
    ['No call is made while a lock is held', 'ticked', 33],
    ['Credentials are not logged', 'ticked', 34],
]

assert new File(basedir, 'target/again/result.json').bytes == json.bytes
