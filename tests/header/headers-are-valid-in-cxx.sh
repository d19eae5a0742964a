#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Each header compiles as C++, alone and twice, and what it declares has C's
# linkage (issue 2).
#
# only-exeunt: it reads exeunt's own headers
# expect-stdout: alone together linked 7\n
include=${CC%/bin/exeunt-cc*}/lib/exeunt/include
for header in "$include"/*.h "$include"/*/*.h; do
	header=${header#"$include"/}
	case $header in
	bits/*) continue ;;
	esac
	printf '#include <%s>\n#include <%s>\n' "$header" "$header" \
		>"$(echo "$header" | tr / -).cc"
	echo "#include <$header>" >>all
done
mv all all.cc
echo >empty.cc
if ! $CC -fsyntax-only empty.cc 2>/dev/null; then
	EXEUNT_CC=$(command -v clang-19 || command -v clang)
	export EXEUNT_CC
	if ! $CC -fsyntax-only empty.cc 2>/dev/null; then
		echo 'SKIP no C++ compiler: apt-get install g++ or clang'
		exit 77
	fi
fi
try()
{
	name=$1
	shift
	$CC -fsyntax-only -Wall -Wextra -Wsystem-headers -Werror "$@" 2>&1 &&
		printf '%s' "$name"
}
try 'alone ' -std=c++17 ./[!ae]*.cc
try 'together ' -std=c++98 all.cc
cat >link.cc <<'END'
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <unistd.h>
int main()
{
	char text[10];
	snprintf(text, sizeof text, "%d", 7);
	if (strcmp(text, "7") == 0)
		exit(7);
	_exit(1);
}
END
$CC -fno-exceptions -Os -c link.cc 2>&1
unset EXEUNT_CC
$CC -o link link.o 2>&1
$RUN ./link
echo "linked $?"
