#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Nothing in a program is both writable and executable, and its stack is not
# executable (issue 2).
#
# only-exeunt: it is about exeunt's linker script
# expect-stdout: small: no RWE, RW stack\n
# expect-stdout: large: no RWE, RW stack\n
check()
{
	readelf -lW "$1" >headers
	if grep -Eq '^ *LOAD .* RWE ' headers; then
		printf '%s: RWE, ' "$1"
	else
		printf '%s: no RWE, ' "$1"
	fi
	if grep -Eq '^ *GNU_STACK .* RW ' headers; then
		echo 'RW stack'
	else
		echo 'another stack, or none said'
	fi
}

cat >small.c <<'END'
int main(void)
{
	return 0;
}
END
cat >large.c <<'END'
#include <stdio.h>
#include <stdlib.h>
int counter = 1;
const char *name = "name";
int main(void)
{
	char *text = malloc(100);
	FILE *file = fopen("file", "w");
	fprintf(file, "%s %d", name, counter);
	free(text);
	return 0;
}
END
for program in small large; do
	$CC -Os -o "$program" "$program.c"
	check "$program"
done
