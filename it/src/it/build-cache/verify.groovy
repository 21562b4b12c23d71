List<String> log = new File(basedir, 'build.log').readLines()

// What the cache knows is not run again, the check is.
assert log.count { it.startsWith('[INFO] Skipping plugin execution (cached): agentreport:inspect') } == 1
assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 2 ticked, 0 open, 0 missing, 0 not applicable.')
assert log.contains('[ERROR] agentreport: failed. 1 report, 1 error, 0 warnings; ' +
    'items: 1 ticked, 1 open, 0 missing, 0 not applicable.')
