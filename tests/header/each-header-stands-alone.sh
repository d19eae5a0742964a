#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Each header compiles as the first and only one, in every standard C from
# C99 on, without a warning (C17 7.1.2p4).
#
# only-exeunt: it reads exeunt's own headers
# expect-stdout: no complaint\n
include=${CC%/bin/exeunt-cc*}/lib/exeunt/include
for header in "$include"/*.h "$include"/*/*.h; do
	header=${header#"$include"/}
	case $header in
	bits/*) continue ;;
	esac
	printf '#include <%s>\nextern int not_empty;\n' "$header" \
		>"$(echo "$header" | tr / -).c"
done
status='no complaint'
try()
{
	$CC -fsyntax-only -Wall -Wextra -Wpedantic -Wundef -Wsystem-headers \
		-Werror "$@" ./*.c 2>&1 || status="complaints: $*"
}
# What a target has of its own does not look at the standard: least and most do.
try -std=c99
try -std=c17 -D_GNU_SOURCE
if [ "$TARGET" = "$(uname -m)" ]; then
	try -std=c11
	try -std=c17
	try -std=c2x
	try -std=gnu17
	try -std=c99 -D_POSIX_C_SOURCE=200809L
fi
echo "$status"
