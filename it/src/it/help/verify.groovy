String log = new File(basedir, 'build.log').text

// Each of the two runs lists the goals.
assert log.count('agentreport:check') >= 2
