import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
String report = 'agent-reports/discounts.md'
String results = 'target/surefire-reports/TEST-org.example.DiscountTest.xml'
String packaged = 'target/failsafe-reports/TEST-org.example.DiscountIT.xml'

def says = { String line ->
  assert log.any { it.startsWith(line) }
}

says("[INFO] ${report}:3: verified \"Tests cover every discount\" by ${results}:2: 3 tests passed, 1 skipped.")
says("[INFO] ${report}:4: verified \"The packaged discounts are tried\" by ${packaged}:2: 1 test passed, 0 skipped.")
says("[INFO] ${report}:5: verified \"Nearly all lines are covered\" by target/site/jacoco/jacoco.xml:1: 75 % of the lines are " +
    "covered (3 of 4), 100 % of the branches are covered (4 of 4).")
says("[INFO] ${report}:6: verified \"The archive is built\" by target/discounts-1.jar:1: 1 file of ")
says('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; items: 4 ticked, 0 open, 0 missing, ' +
    '0 not applicable; evidence: 4 verified, 0 refuted, 0 unverifiable.')

says("[ERROR] ${report}:3:1: error [evidence-refuted] \"Tests cover every discount\" is ticked, but only 3 tests ran, " +
    "and at least 5 must: ${results}:2.")
says("[ERROR] ${report}:4:1: error [evidence-refuted] \"The packaged discounts are tried\" is ticked, but only 1 test " +
    "ran, and at least 3 must: ${packaged}:2.")
says("[ERROR] ${report}:5:1: error [evidence-refuted] \"Nearly all lines are covered\" is ticked, but only 75 % of the " +
    "lines are covered (3 of 4), and at least 100 % must be: target/site/jacoco/jacoco.xml:1.")
says('[ERROR] agentreport: failed. 1 report, 3 errors, 0 warnings; items: 4 ticked, 0 open, 0 missing, ' +
    '0 not applicable; evidence: 1 verified, 3 refuted, 0 unverifiable.')

// Beside target, which the last run cleans.
def claims = { String folder ->
  new JsonSlurper().parse(new File(basedir, "${folder}/result.json")).reports[0].claims
}
def verified = claims('honest')
assert verified*.kind == ['path', 'path', 'tests', 'tests', 'tests', 'coverage']
assert verified*.standing == ['verified'] * 6
assert verified[2..4]*.basis == [
    'target/failsafe-reports together with target/surefire-reports has 4 passed, 1 skipped',
    "${results}:2 has 3 passed, 1 skipped",
    "${packaged}:2 has 1 passed",
]
assert verified[3].proof == [file: results, line: 2]
assert verified[4].proof == [file: packaged, line: 2]
assert claims('lying')*.standing == ['verified', 'verified', 'refuted', 'verified', 'verified', 'verified']
says('[ERROR] prose/two-tests-more.md:5:3: error [claim-refuted] The report says "6 tests passed, 1 skipped", but ' +
    'target/failsafe-reports together with target/surefire-reports has 4 passed, 1 skipped.')
says('[ERROR] agentreport: failed. 1 report, 1 error, 0 warnings; items: 4 ticked, 0 open, 0 missing, ' +
    '0 not applicable; evidence: 4 verified, 0 refuted, 0 unverifiable.')

says("[ERROR] ${report}:3:1: error [evidence-missing] \"Tests cover every discount\" is ticked, but no file matches " +
    '"target/surefire-reports/TEST-*.xml".')
def skipped = new JsonSlurper().parse(new File(basedir, 'target/skipped/result.json'))
assert skipped.reports[0].items*.standing == ['unverifiable'] * 3 + ['verified']
assert skipped.reports[0].items[3].proof == [file: 'target/discounts-1.jar', line: 1]
def elsewhere = new JsonSlurper().parse(new File(basedir, 'elsewhere/result.json'))
assert elsewhere.reports[0].items*.standing == ['unverifiable'] * 4
