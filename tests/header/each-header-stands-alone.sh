#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Each header compiles as the first and only one, in every standard C from
# C99 on, without a warning (C17 7.1.2p4).
#
# only-exeunt: it reads exeunt's own headers
# expect-stdout: c99 c11 c17 c2x gnu17 posix gnu\n
include=${CC%/bin/exeunt-cc*}/lib/exeunt/include
for header in "$include"/*.h "$include"/*/*.h; do
	header=${header#"$include"/}
	case $header in
	bits/*) continue ;;
	esac
	printf '#include <%s>\nextern int not_empty;\n' "$header" \
		>"$(echo "$header" | tr / -).c"
done
try()
{
	name=$1
	shift
	$CC -fsyntax-only -Wall -Wextra -Wpedantic -Wundef -Wsystem-headers \
		-Werror "$@" ./*.c 2>&1 && printf '%s' "$name"
}
try 'c99 ' -std=c99
try 'c11 ' -std=c11
try 'c17 ' -std=c17
try 'c2x ' -std=c2x
try 'gnu17 ' -std=gnu17
try 'posix ' -std=c99 -D_POSIX_C_SOURCE=200809L
try gnu -std=c17 -D_GNU_SOURCE
echo
