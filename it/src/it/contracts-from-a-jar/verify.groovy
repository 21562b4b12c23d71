import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'service/target/agentreport/result.json'))

// The file of the same name in the module, which the agent could have written, is not looked at.
assert result.reports.collect { [it.file, it.agent] } == [['agent-reports/rates.md', 'job-mover']]
def findings = result.reports*.findings.flatten()
assert findings.collect { [it.rule, it.subject] } == [['item-missing', 'The owner of the job was told']]
assert findings*.requiredBy == [[file: 'classpath:house/job-mover.yaml', line: 5]]
