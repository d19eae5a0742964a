#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-run passes arguments, environment and input in, and the status out;
# the signal that ends the program is seen too (DESIGN section 8).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: 3 [one two] [] value line\nstatus 7\nsignal 6\n
cat >main.c <<'END'
#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv)
{
	char line[10];
	if (argc < 3)
		abort();
	printf("%d [%s] [%s] %s %s", argc, argv[1], argv[2], getenv("NAME"),
	       fgets(line, sizeof line, stdin));
	return 7;
}
END
$CC -Os -o program main.c
echo line | NAME=value $RUN ./program 'one two' ''
echo "status $?"
{
	(exec $RUN ./program)
	status=$?
} 2>said
echo "signal $((status - 128))"
