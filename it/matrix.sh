#!/usr/bin/env bash
# Runs the cases in every Maven that users have, on every JDK that is named by its folder; without names, on the one
# that Maven finds. Ends with a line for each pair, and fails where a case fails:
#   it/matrix.sh /usr/lib/jvm/java-17-openjdk-amd64 /usr/lib/jvm/temurin-25-jdk-amd64
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The oldest that the plugin runs in, and the newest of each later line.
mavens=(3.6.3 3.9.16 3.10.0 4.0.0-rc-7)
logs=it/target/matrix
mkdir -p "$logs"

failed=0
lines=()
for jdk in "${@:-${JAVA_HOME:-}}"; do
  for maven in "${mavens[@]}"; do
    log=$logs/maven-$maven-${jdk##*/}.log
    echo "Maven $maven, ${jdk:-the JDK that Maven finds}: $log"
    outcome=passed
    JAVA_HOME=$jdk mvn -B -ntp verify -pl it -am -Dmaven.test.skip -Dit.maven="$maven" > "$log" 2>&1 \
      || { outcome=FAILED && failed=1; }
    cases=$(sed -n 's/^\[[A-Z]*\]   \(Passed: .*\)/\1/p' "$log")
    lines+=("Maven $maven, ${jdk:-the JDK that Maven finds}: $outcome (${cases:-no case was run})")
  done
done
printf '%s\n' "${lines[@]}"
exit "$failed"
