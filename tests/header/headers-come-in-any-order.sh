#!/bin/sh
# SPDX-License-Identifier: 0BSD
# All headers together, in one order and in the reverse (C17 7.1.2p4).
#
# only-exeunt: it reads exeunt's own headers
# expect-stdout: c99 c17 c2x gnu17 gnu\n
include=${CC%/bin/exeunt-cc*}/lib/exeunt/include
for header in "$include"/*.h "$include"/*/*.h; do
	header=${header#"$include"/}
	case $header in
	bits/*) continue ;;
	esac
	echo "#include <$header>"
done >forth.c
sort -r forth.c >back.c
try()
{
	name=$1
	shift
	$CC -fsyntax-only -Wall -Wextra -Wpedantic -Wsystem-headers -Werror \
		"$@" forth.c back.c 2>&1 && printf '%s' "$name"
}
try 'c99 ' -std=c99
try 'c17 ' -std=c17
try 'c2x ' -std=c2x
try 'gnu17 ' -std=gnu17
try gnu -std=c17 -D_GNU_SOURCE
echo
