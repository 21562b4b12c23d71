// Files that must not be in version control as they are.
File reports = new File(basedir, 'agent-reports')
byte[] good = new File(reports, 'good.md').bytes

new File(reports, 'folder.md').mkdir()
new File(reports, 'empty.md').createNewFile()
new File(reports, 'blank.md').text = ' \n\t\n\n'
new File(reports, 'latin-1.md').setText('# INCIDENT REPORT\n\nSt\u00f6rung\n', 'ISO-8859-1')
new File(reports, 'utf-16.md').setText('# INCIDENT REPORT\n', 'UTF-16')
new File(reports, 'binary.md').bytes = '# INCIDENT REPORT\n\u0000\u0001\u0002'.bytes
new File(reports, 'huge.md').withOutputStream { out ->
  out << good << '\n## Appendix\n\n'.bytes
  byte[] line = ('at 04:11 the gateway answered with 503, and *nobody* saw it\n').bytes
  (5_000_000.intdiv(line.length)).times { out << line }
}

new File(basedir, '.claude/agents/binary.md').bytes = [0x23, 0x20, 0, 0x0A] as byte[]

// What the script returns decides whether the case goes on.
true
