List<String> log = new File(basedir, 'build.log').readLines()

assert log.count('[INFO] agentreport: skipped.') == 2
assert !log.any { it.startsWith('[ERROR]') }
assert new File(basedir, 'target/agentreport').list() == ['result.json']
assert new File(basedir, 'target/agentreport/result.json').text == 'earlier'
