#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Every function that a header declares can be linked (issue 2: headers).
#
# only-exeunt: it reads exeunt's own headers
# expect-stdout: linked, status 0\n
include=${CC%/bin/exeunt-cc*}/lib/exeunt/include
for header in "$include"/*.h "$include"/sys/*.h; do
	echo "#include <${header#"$include"/}>"
done >all.c
# Without bodies and attributes a declaration is `type name(arguments)`.
$CC -D_GNU_SOURCE -E -P all.c | tr '\n' ' ' |
	sed 's/__attribute__ *(([^;]*))//g; s/{[^{}]*}//g; s/{[^{}]*}//g; s/{[^{}]*}//g' |
	tr ';' '\n' | grep -v typedef |
	sed -n 's/^[^(]*[ *]\([a-z_A-Z][a-z_A-Z0-9]*\) *(.*/\1/p' |
	grep -vx void | sort -u >names
{
	echo '#define _GNU_SOURCE'
	cat all.c
	echo 'void *volatile function;'
	echo 'int main(void) {'
	while read -r name; do
		echo "function = (void *)$name;"
	done <names
	echo 'return 0; }'
} >main.c
[ "$(wc -l <names)" -gt 300 ] || echo "only $(wc -l <names) names were found"
$CC -w -o program main.c 2>&1
echo "linked, status $?"
