#!/bin/sh
# Runs the command after "--" and beside it, in what it leaves of the processor, these scripts of package.json. What they have
# to say comes after what the command says, and only where one fails.
set -u
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT
running=''
while [ "$1" != '--' ]; do
  nice -n 19 npm run --silent "$1" >"$said/$1" 2>&1 &
  running="$running $1:$!"
  shift
done
shift
failed=0
"$@" || failed=1
for one in $running; do
  wait "${one##*:}" || { failed=1; cat "$said/${one%:*}"; echo "${one%:*} failed"; }
done
exit "$failed"
