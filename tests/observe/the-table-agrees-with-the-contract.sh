#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Every cell of the observatory's table is what the contract says, for this
# target's probe: see observe/observer_check.c.
#
# expect-stdout: status 0\n
root=${0%/tests/*}
observer=$root/build/observe/observer
[ -x "$observer" ] || {
	echo "SKIP the observer is missing: make demo"
	exit 77
}
# shellcheck disable=SC2086 # a command and its arguments
$CC -std=c17 -Os -o probe "$root"/observe/probe*.c || exit
emulator=
case $TARGET in
"$(uname -m)" | musl | glibc) ;;
*) # shellcheck source=/dev/null
	. "${CC%%/bin/exeunt-cc*}/lib/exeunt/$TARGET/target" ;;
esac
"$observer" --run="$emulator" --check ./probe >/dev/null 2>said
status=$?
[ "$status" = 0 ] || cat said
echo "status $status"
