#!/bin/sh
# SPDX-License-Identifier: 0BSD
# Called as TARGET-exeunt-cc it compiles for that target, through a symbolic
# link too, and --target= wins (DESIGN section 8).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: linked 7\n
echo 'int main(void) { return 7; }' >main.c
ln -s "${CC%% *}" "$TARGET-exeunt-cc"
"./$TARGET-exeunt-cc" -o program main.c
$RUN ./program
echo "linked $?"
