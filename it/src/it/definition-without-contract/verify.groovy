List<String> log = new File(basedir, 'build.log').readLines()

String message = 'No contract follows from ".claude/agents/explainer.md": no report template and no checklist to ' +
    'verify before delivering was found in it. Name other definitions in agentreport.contracts, or allow this with ' +
    'agentreport.failIfNoContract=false.'
assert log.count { it.startsWith('[ERROR] Failed to execute goal') && it.contains(': ' + message + ' ->') } == 2
assert log.count('[WARNING] agentreport: nothing was checked, since there is no contract.') == 1
assert log.count('[INFO] BUILD SUCCESS') == 1
