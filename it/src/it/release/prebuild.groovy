// A working copy in which all is committed but what the build writes.
def git = { String arguments ->
  Process process = ('git ' + arguments).execute(null as List, basedir)
  process.waitForProcessOutput(System.out, System.err)
  assert process.exitValue() == 0
}
git('init --quiet')
new File(basedir, '.git/info/exclude').text = 'build.log\ntarget/\n'
git('add .')
git('-c user.name=Example -c user.email=example@example.org -c commit.gpgSign=false commit --quiet --message=Loans')

// What the script returns decides whether the case goes on.
true
