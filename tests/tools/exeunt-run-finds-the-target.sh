#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Without --target= exeunt-run reads the machine in the program itself
# (DESIGN section 8).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: status 7\n
echo 'int main(void) { return 7; }' >main.c
$CC -o program main.c
"${RUN%% *}" ./program
echo "status $?"
