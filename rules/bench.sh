#!/bin/sh
# Benchmarks of the engine; prints each figure and its ratio to the bare loop over the masks, all from one run.
cd "$(dirname "$0")/.." || exit 1
exec ./mvnw -q -B -ntp -Pjmh -pl rules test-compile exec:exec -Dspotless.check.skip
