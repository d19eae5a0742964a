#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-matrix tells a program that SIGINT has ended from one that ends with the
# status that a shell gives for it, and a status of 124 from its own time limit
# (issue 3).
#
# only-exeunt: it is exeunt's tool
# only-emulated: here there is nothing to compare with
# expect-stdout: yes SIGINT here here\nyes 130 same same\n
# expect-stdout: yes 124 here here\nyes 124 same same\n
cat >ends.c <<'END'
#include <signal.h>
int main(int argc, char **argv)
{
	if (argc > 1)
		return 124;
#ifdef __x86_64__
	raise(SIGINT);
#endif
	return 130;
}
END
matrix=${RUN%/*}/exeunt-matrix
"$matrix" --targets="$TARGET" ends.c >said 2>&1
tr -s ' ' <said | sed -n 's/^[^ ]* \(yes .*\)/\1/p'
"$matrix" --targets="$TARGET" ends.c -- x >said 2>&1
tr -s ' ' <said | sed -n 's/^[^ ]* \(yes .*\)/\1/p'
