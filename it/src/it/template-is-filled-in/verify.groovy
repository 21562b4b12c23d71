import groovy.json.JsonSlurper

assert new File(basedir, 'target/agentreport/job-mover.template.md').getText('UTF-8') == '''\
---
agent: job-mover
---

# JOB MOVE REPORT

Job: [name]
Schedule: [hourly/daily/weekly]

## What moved

...

## Runs

| Run | Duration |
| --- | --- |
| ... | ... |


## Self-Verification

- [ ] The old entry is switched off
- [ ] The new job ran twice
'''

// Every part is there; none is filled in.
def result = new JsonSlurper().parse(new File(basedir, 'target/agentreport/result.json'))
assert result.reports*.findings.flatten().collect { [it.rule, it.subject] } == [
    ['field-unfilled', 'Job'],
    ['field-unfilled', 'Schedule'],
    ['section-evasive', 'What moved'],
    ['table-rows', 'Runs'],
    ['item-open', 'The old entry is switched off'],
    ['item-open', 'The new job ran twice'],
]
