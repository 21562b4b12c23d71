import groovy.json.JsonOutput
import groovy.json.JsonSlurper

File page = new File(basedir, '../../../../plugin/src/site/markdown/hook.md')
// Every Maven that starts here is set up as those of the other cases are.
new File(basedir, '.mvn/maven.config').text = '-s\n' + new File(basedir, '../interpolated-settings.xml').canonicalPath +
    '\n-Dmaven.repo.local=' + localRepositoryPath.canonicalPath + '\n'

/** A fence of a section of the page. */
String recipe(File page, String heading) {
  String section = page.getText('UTF-8').split(/(?m)^## /).find { it.startsWith(heading + '\n') }
  return (section =~ /(?ms)^```\w+\n(.*?)^```$/)[0][1]
}

/** Runs a command in the case's folder. */
def run = { List<String> command, String input ->
  ProcessBuilder builder = new ProcessBuilder(command).directory(basedir)
  builder.environment().putAll(
      [PATH: mavenHome + '/bin:' + System.getenv('PATH'), CLAUDE_PROJECT_DIR: basedir.canonicalPath])
  builder.environment().remove('MAVEN_OPTS')
  Process process = builder.start()
  Thread writer = Thread.start { process.outputStream.withCloseable { it << input.getBytes('UTF-8') } }
  StringBuffer err = new StringBuffer()
  Thread reader = process.consumeProcessErrorStream(err)
  String out = process.inputStream.getText('UTF-8')
  int code = process.waitFor()
  writer.join()
  reader.join()
  return [code: code, out: out, err: err.toString()]
}
def hook = { input -> run(['sh', '.agentreport/hook.sh'], input instanceof String ? input : JsonOutput.toJson(input)) }
def parsed = { Map result ->
  assert result.code == 0 : result
  return new JsonSlurper().parseText(result.out)
}
def message = { String name -> new File(basedir, "messages/${name}.md").getText('UTF-8') }
def recorded = { String input, String name ->
  new File(basedir, "inputs/${input}.json").getText('UTF-8')
      .replace('@folder@', basedir.canonicalPath.replace('\\', '/'))
      .replace('"@message@"', JsonOutput.toJson(message(name)))
}
def allowed = [code: 0, out: '', err: '']

File script = new File(basedir, '.agentreport/hook.sh')
script.parentFile.mkdirs()
script.setText(recipe(page, 'The script'), 'UTF-8')

// Allow and block.
Map subagent = new JsonSlurper().parseText(recorded('claude-code-subagent-stop', 'bad'))
assert hook(subagent + [last_assistant_message: message('good')]) == allowed
Map block = parsed(hook(subagent))
assert block.keySet() == ['decision', 'reason'] as Set
assert block.decision == 'block'
assert block.reason == '''\
The report is not what .claude/agents/http-engineer.md requires: 2 errors, 0 warnings. Mend this, then give the whole \
report again as your last message:
- line 15: The entry "Throughput" is not filled in: "[req/sec]". Give the value, or say why there is none. \
[entry-unfilled, required by .claude/agents/http-engineer.md:22]
- line 20: "Rate limiting is in place" is not ticked. Do what the item asks for, then tick it. [item-open, required by \
.claude/agents/http-engineer.md:30]'''

// Repeat: other findings block again, the same let go, and then nothing is kept.
File kept = new File(basedir, 'target/agentreport/hook')
assert parsed(hook(subagent + [stop_hook_active: true, last_assistant_message: message('worse')])).decision == 'block'
assert kept.list().length == 1
Map letGo = parsed(hook(subagent + [stop_hook_active: true]))
assert letGo.keySet() == ['systemMessage'] as Set
assert letGo.systemMessage.contains('2 errors, 0 warnings. It was told the same before.')
assert kept.list().length == 0

// An agent without a contract, one that nobody knows, and a main conversation that only talks.
assert hook(subagent + [agent_type: 'explainer']) == allowed
assert hook(subagent + [agent_type: 'general-purpose']) == allowed
assert hook([hook_event_name: 'Stop', last_assistant_message: 'Shall I go on?']) == allowed
assert hook([:]) == allowed

// What cannot be understood blocks, and says why; it does not block for ever.
Map malformed = hook('{"hook_event_name": "Stop", ')
assert [malformed.code, malformed.out] == [2, '']
assert malformed.err.startsWith('agentreport: The report was not checked: Maven failed.\n')
assert malformed.err.contains("agentreport: The hook's input is no JSON: ")
assert parsed(hook('{"stop_hook_active": true, ')).systemMessage ==
    'agentreport: The report was not checked: Maven failed. The gate in the build will.'

// A transcript of 50 MB, whose last line is being written.
File transcript = new File(basedir, 'target/agent.jsonl')
transcript.withOutputStream { out ->
  byte[] noise = (JsonOutput.toJson(
      [type: 'user', message: [role: 'user', content: 'The assistant reads: ' + 'x' * 99_000]]) + '\n').bytes
  510.times { out.write(noise) }
  def say = { content ->
    JsonOutput.toJson([type: 'assistant', message: [id: 'm1', role: 'assistant', content: content]]) + '\n'
  }
  out << say([[type: 'text', text: message('bad')]]).getBytes('UTF-8')
  out << say([[type: 'tool_use', name: 'Bash', input: [command: 'ls']]]).getBytes('UTF-8')
  out << say('never finished').take(40).getBytes('UTF-8')
}
assert transcript.length() > 50_000_000
Map fromTranscript = subagent + [session_id: 'other', last_assistant_message: null,
    agent_transcript_path: transcript.canonicalPath]
assert parsed(hook(fromTranscript)).reason == block.reason

// Without the script, a quiet Maven prints the answer alone as well.
Map bare = run([mavenHome + '/bin/mvn', '-q', 'agentreport:hook'], recorded('claude-code-subagent-stop', 'bad'))
assert parsed(bare).reason == block.reason

// The recipes run the script; the commands in them need the shell, and Codex's a repository.
run(['git', 'init', '-q'], '')
def settings = { String heading -> new JsonSlurper().parseText(recipe(page, heading)).hooks }
def command = { Map hooks, String event -> ['sh', '-c', hooks[event][0].hooks[0].command] }
Map claude = settings('Claude Code')
Map codex = settings('Codex')
assert parsed(run(command(claude, 'SubagentStop'), recorded('claude-code-subagent-stop', 'bad'))).decision == 'block'
assert parsed(run(command(claude, 'Stop'), recorded('claude-code-stop', 'worse'))).decision == 'block'
assert run(command(codex, 'Stop'), recorded('codex-stop', 'good')) == allowed
assert parsed(run(command(codex, 'Stop'), recorded('codex-stop', 'bad'))).decision == 'block'
assert command(codex, 'SubagentStop') == command(codex, 'Stop')
new File(basedir, 'session.jsonl').setText(JsonOutput.toJson([role: 'assistant', content: message('bad')]), 'UTF-8')
assert parsed(run(['sh', '-c', recipe(page, 'A plain shell')], '')).reason == block.reason

// The same contract, told before.
String prompt = new File(basedir, 'target/agentreport/http-engineer.prompt.md').getText('UTF-8')
assert prompt.startsWith('## The report of http-engineer\n')
assert prompt.contains('- The field "Java Version", as a line `Java Version: …`')
