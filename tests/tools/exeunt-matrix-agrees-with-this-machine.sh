#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-matrix builds one C file for each target and runs it with the same
# arguments, input and name for itself as here (DESIGN section 8).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: built status stdout stderr\nyes 7 here here\nyes 7 same same\n
# expect-stdout: 2 agree, 0 differ, 0 cannot run here\nstatus 0\n
# expect-stdout: yes SIGABRT same same\nstatus 0\n
# only-emulated: here there is nothing to compare with
cat >one.c <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv)
{
	char line[10];
	if (argc == 1)
		abort();
	fprintf(stderr, "%s\n", argv[0]);
	return strcmp(argv[0], NAME) == 0 && argc == 3 &&
			       strcmp(argv[1], "a b'c") == 0 && !*argv[2] &&
			       fgets(line, sizeof line, stdin) &&
			       strcmp(line, "line\n") == 0 ? 7 : 1;
}
END
matrix=${RUN%/*}/exeunt-matrix
echo line | "$matrix" --targets="$TARGET" -Os -D NAME='"one"' one.c -- \
	"a b'c" '' >said 2>&1
status=$?
tr -s ' ' <said | sed '/agree/!s/^[^ ]* //'
echo "status $status"
"$matrix" --targets="$TARGET" -DNAME='""' one.c >said 2>&1
status=$?
tr -s ' ' <said | sed -n "s/^$TARGET //p"
echo "status $status"
