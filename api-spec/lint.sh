#!/bin/sh
# Lints the contract; needs Node 20 or later, and the network the first time.
cd "$(dirname "$0")" || exit 1
exec npx --yes @stoplight/spectral-cli@6.16.3 lint --ruleset .spectral.yaml --fail-severity hint src/main/openapi/openapi.yaml
