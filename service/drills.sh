#!/bin/sh
# Breaks running services and databases on purpose: all drills, or those that are named; all take about half an hour.
# Figures that can be made smaller, for a quick look: JDK_JAVA_OPTIONS="-Ddrills.kills=2 -Ddrills.publications=200".
cd "$(dirname "$0")/.." || exit 1
exec ./mvnw -q -B -ntp -Pdrills integration-test -DskipTests -Dspotless.check.skip -Ddrills.names="$*"
