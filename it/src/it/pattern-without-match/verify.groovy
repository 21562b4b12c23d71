List<String> log = new File(basedir, 'build.log').readLines()
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }

assert failures.size() == 2
assert failures[0].contains(': No report was checked: nothing matches "notes/**/*.md", "reports/missing.md" in ' +
    "${basedir}. Have the agent write its report there, name other files in agentreport.reports, " +
    'or allow this with agentreport.failIfNoReports=false. ->')
assert failures[1].contains(': No report was checked: there is no agent definition, nothing matches ' +
    "\"old-agents/*.md\" in ${basedir}. Name definitions in agentreport.contracts, " +
    'or allow this with agentreport.failIfNoContract=false. ->')

assert log.count('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 1 ticked, 0 open, 0 missing, 0 not applicable.') == 1
