List<String> log = new File(basedir, 'build.log').readLines()
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }
    .collect { (it =~ / on project wrong-configuration: (.*) -> \[Help 1]$/)[0][1] }
// The README lists the rules; a unit test sees to that.
def rules = new File(basedir, '../../../../README.md').getText('UTF-8')
    .replaceFirst(/(?s).*\n## Rules\n(.*?)\n## .*/, '$1').findAll(/(?m)^\| `([a-z-]+)` \|/) { it[1] }
String known = "The rules are: ${rules.join(', ')}."

assert failures == [
    'agentreport.rules: There is no rule "item-opened". ' + known,
    'agentreport.rules: The rule "item-open" cannot be set to "fatal"; it can be one of: info, warning, error, off.',
    'agentreport.rules has "item-open"; write it as rule=severity.',
    'agentreport.failOn is "sometimes"; it can be error, warning or never.',
    'agentreport.formats has "papyrus"; the formats are: console, json, html, sarif, junit, gitlab, markdown, github, intoto, vsa.',
    'agentreport.encoding is "EBCDIC-XXL", which is no encoding that this Java knows.',
    'agentreport.rules: There is no rule "section-boring". ' + known,
    "agentreport.changedFiles is \"${basedir}/changed.txt\", where there is no file. " +
        'Write it first, with git diff --name-only.',
]
// A wrong configuration is no verdict.
assert log.count { it.endsWith('/MojoExecutionException') } == 8
assert !log.any { it.contains('MojoFailureException') || it.contains('agentreport: ') && it.contains('report,') }
assert !new File(basedir, 'target/agentreport').exists()
