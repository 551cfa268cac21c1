#!/bin/sh
# Runs these scripts of package.json at the same time, waits for all of them, and fails when one of them fails.
set -eu
running=''
for name in "$@"; do
  npm run --silent "$name" &
  running="$running $!"
done
failed=0
for one in $running; do
  wait "$one" || failed=1
done
exit "$failed"
