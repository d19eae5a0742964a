#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-cc --trace-exit traces quick_exit, and not what that does not do.
#
# only-exeunt: it is exeunt's tool
# expect-status: 6
# expect-stdout: first\nstatus 5\n
# expect-stdout: exeunt: quick_exit(5)\n
# expect-stdout: exeunt: 1 at_quick_exit first: returned\n
# expect-stdout: exeunt: exit_group(5)\n
# expect-stdout: exeunt: quick_exit(6)\n
# expect-stdout: exeunt: exit_group(6)\n
cat >program.c <<END
#include <stdlib.h>
#include <unistd.h>
static void first(void) { write(1, "first\n", 6); }
static void never(void) { write(1, "never\n", 6); }
int main(void)
{
	atexit(never);
	at_quick_exit(first);
	quick_exit(5);
}
END
echo '#include <stdlib.h>
int main(void) { quick_exit(6); }' >without.c
export EXEUNT_TRACE_HIDE='addresses times'
$CC -Os --trace-exit -o program program.c
$RUN ./program 2>trace
echo "status $?"
cat trace
$CC -Os --trace-exit -o without without.c
$RUN ./without 2>&1
