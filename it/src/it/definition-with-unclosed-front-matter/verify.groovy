import groovy.json.JsonSlurper

List<String> log = new File(basedir, 'build.log').readLines()
def result = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))

assert result.findings.collect { [it.rule, it.location.file, it.location.startLine] } ==
    [['definition-invalid', '.claude/agents/style-keeper.md', 1]]
int at = log.indexOf('[ERROR] .claude/agents/style-keeper.md:1:1: error [definition-invalid] ' +
    'The front matter of .claude/agents/style-keeper.md begins with "---" and never ends.')
assert at > 0
assert log.subList(at + 1, at + 4).contains('[ERROR]     to mend: Close the front matter with a line of "---".')

// What follows the broken lines is not swallowed: the report is still held to it.
assert result.reports*.findings.flatten().collect { [it.rule, it.subject, it.location.startLine, it.requiredBy] } ==
    [['item-open', 'No rule is unused', 9, [file: '.claude/agents/style-keeper.md', line: 16]]]
assert log.contains('[ERROR] agentreport: failed. 1 report, 2 errors, 0 warnings; ' +
    'items: 0 ticked, 1 open, 0 missing, 0 not applicable.')
