File earlier = new File(basedir, 'target/agentreport/result.json')
earlier.parentFile.mkdirs()
earlier.text = '{"verdict": "passed"}'

// What the script returns decides whether the case goes on.
true
