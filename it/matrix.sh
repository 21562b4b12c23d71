#!/usr/bin/env bash
# Runs the cases in every Maven of the file mavens, on every JDK that is named by its folder; without names, on the one
# that Maven finds. Ends with a line for each pair, and fails where a case fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

logs=it/target/matrix
mkdir -p "$logs"

failed=0
lines=()
for jdk in "${@:-${JAVA_HOME:-}}"; do
  for maven in $(cat it/mavens); do
    pair="Maven $maven, ${jdk:-the JDK that Maven finds}"
    log=$logs/maven-$maven-${jdk##*/}.log
    echo "$pair: $log"
    outcome=passed
    JAVA_HOME=$jdk mvn -B -ntp verify -pl it -am -Dmaven.test.skip -Dit.maven="$maven" > "$log" 2>&1 \
      || { outcome=FAILED && failed=1; }
    cases=$(sed -n 's/^\[[A-Z]*\]   \(Passed: .*\)/\1/p' "$log")
    lines+=("$pair: $outcome (${cases:-no case was run})")
  done
done
printf '%s\n' "${lines[@]}"
exit "$failed"
