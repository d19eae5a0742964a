#!/bin/sh
# SPDX-License-Identifier: 0BSD
# With -s the file ends where the last loaded byte does: no padding, no
# section headers (issue 2; DESIGN section 9).
#
# only-exeunt: it is about exeunt-cc
# expect-stdout: small: 0 section headers, 0 bytes not loaded, runs 7\n
# expect-stdout: large: 0 section headers, 0 bytes not loaded, runs 7\n
cat >small.c <<'END'
int main(void)
{
	return 7;
}
END
cat >large.c <<'END'
#include <stdio.h>
#include <stdlib.h>
int counter = 7;
const char *name = "name";
int main(void)
{
	FILE *file = fopen("file", "w");
	fprintf(file, "%s %d", name, counter);
	return counter;
}
END
for program in small large; do
	$CC -Os -s -o "$program" "$program.c"
	sections=$(readelf -hW "$program" |
		sed -n 's/.*Number of section headers: *//p')
	size=$(wc -c <"$program")
	end=0
	readelf -lW "$program" | while read -r type offset _ _ bytes _; do
		[ "$type" = LOAD ] && echo "$((offset + bytes))"
	done | sort -n >ends
	end=$(tail -n 1 ends)
	$RUN "./$program"
	echo "$program: $sections section headers," \
		"$((size - end)) bytes not loaded, runs $?"
done
