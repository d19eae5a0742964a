#!/bin/sh
# SPDX-License-Identifier: 0BSD
# What is linked by exeunt-cc --trace-exit writes a line for each handler,
# destructor and stream as exit comes to it; without addresses and times it is
# the same on every target (issue 4).
#
# only-exeunt: it is exeunt's tool
# expect-stdout: fourth\nthird\nsecond 8\nfirst\ndestroy\nstatus 8\n
# expect-stdout: exeunt: exit(7)\n
# expect-stdout: exeunt: 1 exeunt_atexit fourth: returned\n
# expect-stdout: exeunt: 2 __cxa_atexit third: did not return\n
# expect-stdout: exeunt: exit(8)\n
# expect-stdout: exeunt: 3 on_exit second: returned\n
# expect-stdout: exeunt: 4 atexit first: returned\n
# expect-stdout: exeunt: 5 destructor destroy: returned\n
# expect-stdout: exeunt: 6 output descriptor 1: 36 of 36 bytes written\n
# expect-stdout: exeunt: 7 output descriptor 9: 0 of 4 bytes written: No space left on device\n
# expect-stdout: exeunt: 8 input descriptor 0: 5 of 5 bytes given back\n
# expect-stdout: exeunt: exit_group(8)\n
# expect-stdout: exeunt: 1 exeunt_atexit ADDRESS fourth: returned, TIME ns\n
# expect-stdout: exeunt: 6 output descriptor 1: 36 of 36 bytes written, TIME ns\n
cat >program.c <<"END"
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
int __cxa_atexit(void (*)(void *), void *, void *);
static struct exeunt_handle handle, withdrawn;
static void first(void) { puts("first"); }
static void second(int status, void *text) { printf("%s %d\n", (char *)text, status); }
static void third(void *text) { puts(text); exit(8); }
static void fourth(void *text) { puts(text); }
__attribute__((destructor)) static void destroy(void) { puts("destroy"); }
int main(void)
{
	FILE *full = fopen("/dev/full", "w");

	atexit(first);
	on_exit(second, "second");
	__cxa_atexit(third, "third", NULL);
	exeunt_atexit(&withdrawn, third, "withdrawn");
	exeunt_atexit(&handle, fourth, "fourth");
	exeunt_withdraw(&withdrawn);
	at_quick_exit(first);
	dup2(fileno(full), 9);
	fclose(full);
	full = fdopen(9, "w");
	fputs("lost", full);
	getchar();
	return 7;
}
END
echo input >input
$CC -Os --trace-exit -o program program.c
EXEUNT_TRACE_HIDE=addresses,times $RUN ./program <input 2>trace
echo "status $?"
cat trace
$RUN ./program <input 2>&1 >/dev/null |
	sed -n -e 's/0x[0-9a-f]* /ADDRESS /' -e 's/[0-9]* ns/TIME ns/' -e '/ [16] /p'
