#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Without --trace-exit a program has nothing of the trace (DESIGN section 1,
# promise 1), not even a byte for the handlers that it could have shown.
#
# only-exeunt: it is exeunt's tool
# expect-stdout: with: __ex_trace_exit\nwithout:\n
cat >program.c <<'END'
#include <stdio.h>
#include <stdlib.h>
static void handler(void) { puts("handler"); }
int main(void)
{
	atexit(handler);
	at_quick_exit(handler);
	quick_exit(0);
}
END
$CC -Os --trace-exit -o with program.c
$CC -Os -o without program.c
echo "with: $(nm with | sed -n 's/.* \(__ex_trace_exit\)$/\1/p')"
echo "without:$(nm without | grep -E '__ex_(trace|step|symbol)|__wrap' |
	grep -v __ex_after)"
