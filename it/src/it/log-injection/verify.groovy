List<String> log = new File(basedir, 'build.log').getText('UTF-8').split('\n') as List
List<String> said = log.findAll { it =~ /^\[(ERROR|WARNING|INFO)\] (agent-reports|    |agentreport: )/ }

assert said.count { it.contains('[item-open]') } == 4
// Maven's own colours are outside of what the goal says.
said.each { line ->
  assert !(line =~ /[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  assert !(line =~ /##\w*\[/)
  assert !(line =~ /^(\[\w+\]\s*)?::/)
}
// Nothing of the report begins a line of its own either.
assert log.every { !(it =~ /^\s*(::|##)/) }
assert log.count { it.contains('agentreport: passed.') && !it.contains('Webhooks') } == 0

assert said.contains('[ERROR]     - [ ] Refunds are idempotent \ufffd[31m#\u200b#[error]red\ufffd[0m')
assert said.last().startsWith('[ERROR] agentreport: failed. 1 report, ')
