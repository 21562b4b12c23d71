// From it/target/it/<case> to it/example.
File example = new File(basedir, '../../../example').canonicalFile
['.claude/agents/quarkus-service-engineer.md', 'agent-reports/loan-extensions.md', 'unfinished.md'].each {
  File copy = new File(basedir, it)
  copy.parentFile.mkdirs()
  copy.bytes = new File(example, it).bytes
}

// What the script returns decides whether the case goes on.
true
