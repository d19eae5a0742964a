#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The observer given what it cannot use: one line that names it, status 2.
#
# only-exeunt: it is exeunt's tool, and the same for every target
# only-native: the observer is a program of this machine
# expect-stdout: no probe: status 2, 1 line\n
# expect-stdout: missing: status 2, 1 line, named\n
# expect-stdout: option: status 2, 1 line, named\n
root=${0%/tests/*}
observer=$root/build/observe/observer
[ -x "$observer" ] || {
	echo "SKIP the observer is missing: make demo"
	exit 77
}
try() {
	what=$1 name=$2
	shift 2
	"$observer" "$@" >/dev/null 2>said
	printf '%s: status %s, %s line' "$what" "$?" $(($(wc -l <said)))
	[ -z "$name" ] || ! grep -q -e "$name" said || printf ', named'
	printf '\n'
}
try 'no probe' ''
try missing ./nowhere ./nowhere
try option --colour --colour=loud
