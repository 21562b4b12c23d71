// A report that tries to speak to the terminal and to the CI system that show its findings.
String escape = '\u001b'
new File(basedir, 'agent-reports/payments.md').setText("""\
# PAYMENT REPORT

Provider: ##vso[task.complete result=Succeeded]none

## Change
::error file=pom.xml,line=1::[insert ${escape}]0;title\u0007${escape}[2J${escape}[1A text]

## Checks
- [ ] Refunds are idempotent ${escape}[31m##[error]red${escape}[0m
- [ ] Webhooks are signed\r[INFO] agentreport: passed.
::warning::- [x] Amounts are in cents: not run yet
- [ ] Amounts are in cents \u202e\u2066desrever\u0085::set-output name=x::y
  ::add-mask::Keys
- [ ] Keys can be rotated\u009b2K\u2028::stop-commands::token
""", 'UTF-8')

// What the script returns decides whether the case goes on.
true
