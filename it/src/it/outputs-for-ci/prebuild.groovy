// A working copy with a commit, and a summary that another tool has begun.
File git = new File(basedir, '.git')
new File(git, 'refs/heads').mkdirs()
new File(git, 'HEAD').text = 'ref: refs/heads/main\n'
new File(git, 'refs/heads/main').text = '0123456789abcdef0123456789abcdef01234567\n'
new File(basedir, 'step-summary.md').text = 'Earlier\n'

// What the script returns decides whether the case goes on.
true
