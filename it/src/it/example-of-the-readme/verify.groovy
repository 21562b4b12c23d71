List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
List<String> readme = new File(basedir, '../../../../README.md').readLines('UTF-8')

assert log.contains('[INFO] agentreport: passed. 1 report, 0 errors, 0 warnings; ' +
    'items: 11 ticked, 0 open, 0 missing, 0 not applicable.')

List<String> said = log.findAll { it =~ /^\[ERROR\] (unfinished\.md|    |agentreport: )/ }
assert said.findAll { it.contains(': error [') }.collect { (it =~ /:(\d+):\d+: error \[(.*?)\]/)[0][1..2] } == [
    ['4', 'field-version'],
    ['26', 'table-columns'],
    ['38', 'entry-unfilled'],
    ['43', 'item-open'],
    ['51', 'item-negated'],
    ['52', 'item-missing'],
]

// The README shows parts of that, word for word and in order.
List<String> shown = readme.findAll { it.startsWith('[ERROR] ') }
assert shown.size() > 5
int at = 0
shown.each { line ->
  int found = said.subList(at, said.size()).indexOf(line)
  assert found >= 0 : line
  at += found + 1
}
assert at == said.size()

// The pipeline on the page for CI systems is Groovy.
File ci = new File(basedir, '../../../../plugin/src/site/markdown/ci.md')
List<String> pipelines = (ci.getText('UTF-8') =~ /(?ms)^```groovy\n(.*?)^```$/).collect { it[1] }
assert pipelines.size() == 1
pipelines.each { new GroovyShell().parse(it) }
true
