#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Each header may be included again, with no other effect (C17 7.1.2p4); only
# assert.h looks at NDEBUG each time.
#
# only-exeunt: it reads exeunt's own headers
# expect-stdout: c99 c17 c2x gnu17\n
include=${CC%/bin/exeunt-cc*}/lib/exeunt/include
for header in "$include"/*.h "$include"/*/*.h; do
	header=${header#"$include"/}
	case $header in
	bits/*) continue ;;
	esac
	printf '#include <%s>\n#include <%s>\n' "$header" "$header"
done >all.c
echo 'extern int not_empty;' >>all.c
try()
{
	name=$1
	shift
	$CC -fsyntax-only -Wall -Wextra -Wpedantic -Wsystem-headers -Werror \
		"$@" all.c 2>&1 && printf '%s' "$name"
}
try 'c99 ' -std=c99
try 'c17 ' -std=c17
try 'c2x ' -std=c2x
try gnu17 -std=gnu17
echo
