import groovy.json.JsonSlurper
import javax.xml.parsers.DocumentBuilderFactory

File target = new File(basedir, 'service/target/agentreport')
List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
def json = { new JsonSlurper().parse(new File(target, it), 'UTF-8') }

assert target.list().sort() == ['TEST-agentreport.xml', 'agentreport.intoto.json', 'agentreport.sarif',
    'agentreport.vsa.intoto.json', 'annotations.txt', 'gl-code-quality-report.json', 'report.html', 'result.json',
    'summary.md']

// Paths are those of the repository, where the log has those of the module.
def run = json('agentreport.sarif').runs[0]
assert run.automationDetails.id == 'agentreport/service/'
assert run.results.collect { [it.ruleId, it.locations[0].physicalLocation.artifactLocation.uri] } == [
    ['field-choice', 'service/agent-reports/gift%20cards.md'],
    ['item-open', 'service/agent-reports/gift%20cards.md'],
]
assert json('gl-code-quality-report.json')*.location.path.unique() == ['service/agent-reports/gift cards.md']

def suites = DocumentBuilderFactory.newInstance().newDocumentBuilder()
    .parse(new File(target, 'TEST-agentreport.xml')).documentElement
def reports = suites.getElementsByTagName('testsuite')
assert (0..<reports.length).collect { reports.item(it).getAttribute('name') } ==
    ['contracts', 'service/agent-reports/gift cards.md']
assert suites.getAttribute('failures') == '2'

def statement = json('agentreport.intoto.json')
assert statement.subject*.name == ['service/agent-reports/gift cards.md', 'HEAD']
assert statement.subject[1].digest.gitCommit == '0123456789abcdef0123456789abcdef01234567'
assert statement.predicate.configuration*.name == ['.claude/agents/checkout-engineer.md']
def summary = json('agentreport.vsa.intoto.json').predicate
assert summary.resourceUri == 'pkg:maven/org.example/service@1'
assert summary.timeVerified ==~ /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/

// GitHub's runner takes a command only at the start of a line.
List<String> commands = log.findAll { it.startsWith('::') }
assert commands.take(2)*.takeBefore(',line=') == [
    '::error file=service/agent-reports/gift cards.md',
    '::error file=service/agent-reports/gift cards.md',
]
assert commands.drop(2)*.replaceFirst(/[0-9a-f]{64}/, 'TOKEN') == [
    '::stop-commands::TOKEN', '::TOKEN::', '::stop-commands::TOKEN', '::TOKEN::',
]
// Between the last two stands the log.
List<String> quiet = log.subList(log.lastIndexOf(commands[4]) + 1, log.lastIndexOf(commands[5]))
assert quiet.size() > 5
assert quiet.every { it.startsWith('[ERROR] ') }
assert quiet.last().startsWith('[ERROR] agentreport: failed. 1 report, 2 errors')

assert new File(basedir, 'step-summary.md').getText('UTF-8') ==
    'Earlier\n\n' + new File(target, 'summary.md').getText('UTF-8')
