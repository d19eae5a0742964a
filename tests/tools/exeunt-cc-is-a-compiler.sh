#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-cc takes what cc takes: several files, -c, -S, -E, libraries, macro
# definitions, names with spaces, the default a.out (DESIGN section 8).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: two files: 42\n-c and link: 42\na.out: 42\n
# expect-stdout: preprocessed: int value = 42;\nassembly: yes\n
# expect-stdout: archive: 42\nspaces: 42\nfrom stdin: 42\n
# expect-stdout: -s: 42\ndebug: 42\ndependencies: yes\n
cat >main.c <<'END'
#include "value.h"
int main(void)
{
	return value();
}
END
echo 'int value(void);' >value.h
echo '#include "value.h"
int value(void) { return NUMBER; }' >value.c
run()
{
	$RUN "$2"
	echo "$1: $?"
}
$CC -Os -DNUMBER=42 -o program main.c value.c
run 'two files' ./program
$CC -Os -c main.c
$CC -Os -D NUMBER=42 -c value.c -o v.o
$CC -o program2 main.o v.o
run '-c and link' ./program2
$CC main.o v.o
run a.out ./a.out
echo 'int value = NUMBER;' >text.c
printf 'preprocessed: %s\n' "$($CC -E -P -DNUMBER=42 text.c)"
$CC -S -DNUMBER=42 value.c && grep -q value value.s && echo 'assembly: yes'
ar rc libvalue.a v.o
$CC -o program3 main.c -L. -lvalue
run archive ./program3
mkdir 'a folder'
cp value.c 'a folder/the value.c'
$CC -I. -DNUMBER=42 -o 'a folder/a program' main.c 'a folder/the value.c'
run spaces './a folder/a program'
echo 'int main(void) { return 42; }' | $CC -x c - -o program4
run 'from stdin' ./program4
$CC -s -DNUMBER=42 -o program5 main.c value.c
run -s ./program5
$CC -g -O0 -DNUMBER=42 -o program6 main.c value.c
run debug ./program6
$CC -MMD -DNUMBER=42 -c value.c && grep -q value.h value.d &&
	echo 'dependencies: yes'
