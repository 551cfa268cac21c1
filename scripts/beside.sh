#!/bin/sh
# Runs the command after "--" and beside it, in what it leaves of the processor, these scripts of package.json. What they have
# to say comes after what the command says, and only where one fails; then the count that the command has left is told once
# more, with theirs. Whoever breaks off ends them, too.
set -u
said=$(mktemp -d)
running=''
end() {
  for one in $running; do kill "${one##*:}" 2>/dev/null; done
  rm -rf "$said"
}
trap end EXIT
trap 'exit 130' INT TERM
while [ "$1" != '--' ]; do
  nice -n 19 npm run --silent "$1" >"$said/$1" 2>&1 &
  running="$running $1:$!"
  shift
done
shift
failed=0
LAST_LINE="$said/last-line" "$@" || failed=1
broken=0
for one in $running; do
  wait "${one##*:}" || { broken=$((broken + 1)); cat "$said/${one%:*}"; echo "${one%:*} failed"; }
done
running=''
[ "$broken" -eq 0 ] && exit "$failed"
# "12 passed, 0 failed"
[ -f "$said/last-line" ] && awk -v broken="$broken" '{ $3 += broken; print }' "$said/last-line"
exit 1
