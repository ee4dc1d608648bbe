#!/bin/sh
# Benchmarks. `bench.sh engine` prints each figure of the engine and its ratio to the bare loop over the masks, all from one
# run; `bench.sh coverage` the search for gaps and overlaps in large tables beside KIE's. Without an argument: both.
cd "$(dirname "$0")/.." || exit 1

# KIE brings libraries that the product bans, so the enforcer stays out of it.
bench() {
  ./mvnw -q -B -ntp -Pjmh -pl rules test-compile exec:exec -Dspotless.check.skip -Denforcer.skip -Dbenchmark="$1"
}

case "${1:-all}" in
  engine) bench dk.trin.rules.engine.Benchmarks ;;
  coverage) bench dk.trin.rules.coverage.CoverageBenchmark ;;
  all) bench dk.trin.rules.engine.Benchmarks && bench dk.trin.rules.coverage.CoverageBenchmark ;;
  *) echo "usage: $0 [engine|coverage]" >&2; exit 2 ;;
esac
