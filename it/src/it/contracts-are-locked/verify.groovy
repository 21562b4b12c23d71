import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()

assert log.any { it == '[ERROR] agentreport.lock:1:1: error [contract-changed] ' +
    'The lock file agentreport.lock does not exist.' }
assert log.any { it.startsWith('[INFO] agentreport: 1 contract -> ') && it.endsWith('agentreport.lock') }
// The prose of a definition may change, what it demands may not.
assert log.count { it == '[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 2 ticked, 0 open, 0 missing, 0 not applicable.' } == 2
def lock = new JsonSlurper().parse(new File(basedir, 'agentreport.lock'))
assert lock.contracts*.agent == ['job-mover']
assert lock.contracts[0].clauses.contains('item "The new job ran twice" in "Self-Verification"')

assert log.containsAll([
    '[ERROR] softened/job-mover.md:1:1: error [contract-changed] The contract of "job-mover" has changed since it ' +
        'was locked: - item "The new job ran twice" in "Self-Verification"; ' +
        '+ item "The new job can run" in "Self-Verification".',
    '[ERROR]     to mend: Undo the change, or have it reviewed and run agentreport:lock again.',
])
def result = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))
assert result.verdict == 'failed'
assert result.findings*.rule == ['contract-changed']
