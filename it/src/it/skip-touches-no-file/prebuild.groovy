// What a check could not read, and what an earlier one wrote.
new File(basedir, '.claude/agents/broken.md').bytes = [0, 1, 2, 0xFF] as byte[]
new File(basedir, 'agent-reports/folder.md').mkdirs()
File earlier = new File(basedir, 'target/agentreport/result.json')
earlier.parentFile.mkdirs()
earlier.text = 'earlier'

// What the script returns decides whether the case goes on.
true
