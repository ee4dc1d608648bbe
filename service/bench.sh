#!/bin/sh
# Requests a second over loopback, next to endpoints that parse the same JSON and do nothing; takes about ten minutes.
cd "$(dirname "$0")/.." || exit 1
exec ./mvnw -q -B -ntp -Pbench package -DskipTests -Dspotless.check.skip
