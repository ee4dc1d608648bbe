#!/bin/sh
# Fuzzes the reading of workbooks and CSV for so many seconds (30 if not said); a finding stops it and exits with 77.
cd "$(dirname "$0")/.." || exit 1
exec ./mvnw -q -B -ntp -Pfuzz -pl rules test-compile exec:exec -Dspotless.check.skip -Dfuzz.seconds="${1:-30}"
