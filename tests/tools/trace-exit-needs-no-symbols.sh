#!/bin/sh
# SPDX-License-Identifier: 0BSD
# A traced program without symbols has addresses alone; and one that only
# returns has two lines. Objects need not be compiled for it.
#
# only-exeunt: it is exeunt's tool
# expect-stdout: 7: exeunt: exit(7)\nexeunt: 1 atexit: returned\nexeunt: exit_group(7)\n
# expect-stdout: exeunt: 1 atexit ADDRESS: returned\n
# expect-stdout: 3: exeunt: exit(3)\nexeunt: exit_group(3)\n
cat >program.c <<END
#include <stdlib.h>
static void handler(void) { __asm__ volatile(""); } /* clang drops empty ones */
int main(void)
{
	atexit(handler);
	return 7;
}
END
export EXEUNT_TRACE_HIDE=addresses:times
$CC -Os --trace-exit -c program.c
$CC -s --trace-exit -o program program.o
$RUN ./program 2>trace
echo "$?: $(cat trace)"
EXEUNT_TRACE_HIDE='times' $RUN ./program 2>&1 |
	sed -n 's/0x[0-9a-f]*/ADDRESS/p'
echo 'int main(void) { return 3; }' >returns.c
$CC -Os --trace-exit -o returns returns.c
$RUN ./returns 2>trace
echo "$?: $(cat trace)"
