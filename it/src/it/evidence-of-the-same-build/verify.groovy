import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
String report = 'agent-reports/discounts.md'
String results = 'target/surefire-reports/TEST-org.example.DiscountTest.xml'

def says = { String line ->
  assert log.any { it.startsWith(line) }
}

says("[INFO] ${report}:3: verified \"Tests cover every discount\" by ${results}:2: 3 tests passed, 1 skipped.")
says("[INFO] ${report}:4: verified \"Nearly all lines are covered\" by target/site/jacoco/jacoco.xml:1: 75 % of the lines are " +
    "covered (3 of 4), 100 % of the branches are covered (4 of 4).")
says("[INFO] ${report}:5: verified \"The archive is built\" by target/discounts-1.jar:1: 1 file of ")
says('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; items: 3 ticked, 0 open, 0 missing, ' +
    '0 not applicable; evidence: 3 verified, 0 refuted, 0 unverifiable.')

says("[ERROR] ${report}:3:1: error [evidence-refuted] \"Tests cover every discount\" is ticked, but only 3 tests ran, " +
    "and at least 5 must: ${results}:2.")
says("[ERROR] ${report}:4:1: error [evidence-refuted] \"Nearly all lines are covered\" is ticked, but only 75 % of the " +
    "lines are covered (3 of 4), and at least 100 % must be: target/site/jacoco/jacoco.xml:1.")
says('[ERROR] agentreport: failed. 1 report, 2 errors, 0 warnings; items: 3 ticked, 0 open, 0 missing, ' +
    '0 not applicable; evidence: 1 verified, 2 refuted, 0 unverifiable.')

// Beside target, which the last run cleans.
def claims = { String folder ->
  new JsonSlurper().parse(new File(basedir, "${folder}/result.json")).reports[0].claims
}
def verified = claims('honest')
assert verified*.kind == ['path', 'path', 'tests', 'coverage']
assert verified*.standing == ['verified'] * 4
assert verified[2].basis == "${results}:2 has 3 passed, 1 skipped"
assert verified[2].proof == [file: results, line: 2]
assert claims('lying')*.standing == ['verified', 'verified', 'refuted', 'verified']
says("[ERROR] prose/two-tests-more.md:5:3: error [claim-refuted] The report says \"5 tests passed, 1 skipped\", but " +
    "${results}:2 has 3 passed, 1 skipped.")
says('[ERROR] agentreport: failed. 1 report, 1 error, 0 warnings; items: 3 ticked, 0 open, 0 missing, ' +
    '0 not applicable; evidence: 3 verified, 0 refuted, 0 unverifiable.')

says("[ERROR] ${report}:3:1: error [evidence-missing] \"Tests cover every discount\" is ticked, but no file matches " +
    '"target/surefire-reports/TEST-*.xml".')
def skipped = new JsonSlurper().parse(new File(basedir, 'target/skipped/result.json'))
assert skipped.reports[0].items*.standing == ['unverifiable', 'unverifiable', 'verified']
assert skipped.reports[0].items[2].proof == [file: 'target/discounts-1.jar', line: 1]
def elsewhere = new JsonSlurper().parse(new File(basedir, 'elsewhere/result.json'))
assert elsewhere.reports[0].items*.standing == ['unverifiable'] * 3
