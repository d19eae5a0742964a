#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Where a target's status or output is not this machine's, exeunt-matrix shows
# the lines, and where the file does not compile there, what the compiler said;
# then its status is 1 (issue 3).
#
# only-exeunt: it is exeunt's tool
# only-emulated: here there is nothing to compare with
# expect-stdout: yes 1 differs same\n
# expect-stdout: stdout here: one\nstdout there: two\n
# expect-stdout: 1 agree, 1 differ, 0 cannot run here\nstatus 1\n
# expect-stdout: no does not compile:\nerror\n
# expect-stdout: 1 agree, 1 differ, 0 cannot run here\nstatus 1\n
# expect-stdout: yes timeout\nstatus 1\n
cat >differs.c <<'END'
#include <stdio.h>
#include <unistd.h>
int main(void)
{
	puts("before");
	int first = access("was-here", F_OK);
	fclose(fopen("was-here", "w"));
	puts(first ? "one" : "two");
	return first ? 0 : 1;
}
END
matrix=${RUN%/*}/exeunt-matrix
"$matrix" --targets="$TARGET" --jobs=1 differs.c >said 2>&1
status=$?
tr -s ' ' <said | sed -e 1,2d -e "s/^$TARGET //" -e 's/^ //'
echo "status $status"

native=$(uname -m)
cat >compiles.c <<END
#ifndef __${native}__
#error no more
#endif
int main(void) { return 0; }
END
"$matrix" --targets="$TARGET" compiles.c >said 2>&1
status=$?
tr -s ' ' <said | sed -n -e "s/^$TARGET //p" -e 's/.*error: .*/error/p' \
	-e '/agree/p'
echo "status $status"
cat >sleep.c <<'END'
#include <unistd.h>
int main(int argc, char **argv) { return argc > 1 && pause(); }
END
"$matrix" --targets="$TARGET" --timeout=1 sleep.c >said 2>&1 -- go
status=$?
tr -s ' ' <said | sed -n "s/^$TARGET \(yes timeout\).*/\1/p"
echo "status $status"
