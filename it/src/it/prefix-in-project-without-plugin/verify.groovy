import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()

assert log.any { it.contains(':check (default-cli) @ search-index') }
// A definition without a template binds by its checklist alone.
assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 3 ticked, 0 open, 0 missing, 0 not applicable.')
assert new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json')).reports*.agent == ['index-keeper']
