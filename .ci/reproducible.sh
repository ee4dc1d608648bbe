#!/usr/bin/env bash
# Builds twice from the same commit, in folders of different names, time zones and languages, and compares every jar of ours.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A folder of its own, and how its build differs from the other one.
build() {
  local folder="$work/$1"
  shift
  mkdir -p "$folder"
  git archive HEAD | tar -x -C "$folder"
  (cd "$folder" && env "$@" ./mvnw -q -B -ntp -Dmaven.test.skip package)
  (cd "$folder" && find . -path '*/target/*.jar' -not -path '*/BOOT-INF/*' | sort | xargs sha256sum) >"$folder.sha256"
}

build one TZ=UTC LC_ALL=C
build another-longer-name TZ=Pacific/Kiritimati LC_ALL=C.UTF-8
cat "$work/one.sha256"
diff "$work/one.sha256" "$work/another-longer-name.sha256"
echo "$(wc -l <"$work/one.sha256") jars, each the same twice"
