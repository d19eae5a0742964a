#!/bin/sh
# SPDX-License-Identifier: 0BSD
# The trace goes to the descriptor that EXEUNT_TRACE_FD names; if that is no
# number, to standard error; if it is not open, nowhere, and the status is the
# program's.
#
# only-exeunt: it is exeunt's tool
# expect-status: 3
# expect-stdout: to 3: exeunt: exit(3)\nexeunt: exit_group(3)\n
# expect-stdout: x3: exeunt: exit(3)\nexeunt: exit_group(3)\n
# expect-stdout: closed: 3\n
# expect-stderr: exeunt: exit(3)\nexeunt: exit_group(3)\n
echo 'int main(void) { return 3; }' >program.c
$CC -Os --trace-exit -o program program.c
EXEUNT_TRACE_FD=3 $RUN ./program 3>trace
echo "to 3: $(cat trace)"
EXEUNT_TRACE_FD=x3 $RUN ./program 2>trace
echo "x3: $(cat trace)"
EXEUNT_TRACE_FD=1000 $RUN ./program
echo "closed: $?"
EXEUNT_TRACE_FD='' $RUN ./program
