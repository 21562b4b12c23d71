List<String> log = new File(basedir, 'build.log').readLines()
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }

String rest = 'Name definitions in agentreport.contracts, or allow this with agentreport.failIfNoContract=false.'
assert failures.size() == 2
assert failures[0].contains(': No report was checked: there is no agent definition, nothing matches ' +
    "\".claude/agents/**/*.md\", \".github/agents/**/*.md\" in ${basedir}. ${rest} ->")
assert failures[1].contains(': No report was checked: there is no agent definition, nothing matches ' +
    "\"agents/cache-engineer.md\" in ${basedir}. ${rest} ->")

assert log.count('[WARNING] agentreport: nothing was checked, since there is no contract.') == 1
assert log.count('[INFO] BUILD SUCCESS') == 1
