#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Every cell of the observatory's table is what the contract says, for this
# target's probe: see observe/observer_check.c. Of a reference library, those
# may differ for which observe/differences has a reason.
#
# expect-stdout: status 0\n
root=${0%/tests/*}
observer=$root/build/observe/observer
[ -x "$observer" ] || {
	echo "SKIP the observer is missing: make demo"
	exit 77
}
# shellcheck disable=SC2086 # a command and its arguments
$CC -std=c17 -Os -pthread -o probe "$root"/observe/probe*.c || exit
emulator=
case $TARGET in
"$(uname -m)" | musl | glibc) ;;
*) # shellcheck source=/dev/null
	. "${CC%%/bin/exeunt-cc*}/lib/exeunt/$TARGET/target" ;;
esac
"$observer" --run="$emulator" --check ./probe >/dev/null 2>said
status=$?
if [ "$status" = 1 ]; then
	awk -F '\t' -v library="$TARGET" '
		FILENAME == ARGV[1] {
			if ($1 == library)
				known["differs: " $2 ", " $3 ": saw \047" $4]
			next
		}
		/^differs: / {
			text = $0
			sub(/\047, the contract says .*/, "", text)
			if (!(text in known)) {
				print
				other = 1
			}
		}
		END { exit other }
	' "$root/observe/differences" said
	status=$?
elif [ "$status" != 0 ]; then
	cat said
fi
echo "status $status"
