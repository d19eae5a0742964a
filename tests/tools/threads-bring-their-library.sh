#!/bin/sh
# SPDX-License-Identifier: 0BSD
# exeunt-cc links the library with threads where a program calls a function of
# theirs, says so by -pthread or -lpthread, or both; and no other program. What
# is missing otherwise is named (issue 4).
#
# only-exeunt: it is exeunt's own wrapper
# expect-stdout: lock no lock lock lock nothing named\n
cat >thread.c <<'END'
#include <threads.h>
static int nothing(void *argument) { return argument != 0; }
int main(void)
{
	thrd_t thread;
	return thrd_create(&thread, nothing, 0) || thrd_join(thread, 0);
}
END
echo 'int main(void) { return 0; }' >none.c
echo 'int unknown(void); int main(void) { return unknown(); }' >unknown.c
look()
{
	if nm program | grep -q ' __ex_lock$'; then
		printf 'lock '
	else
		printf 'no lock '
	fi
}
$CC -Os -o program thread.c && look && $RUN ./program
$CC -Os -o program none.c && look && $RUN ./program
$CC -Os -pthread -o program thread.c && look && $RUN ./program
$CC -Os -o program thread.c -lpthread && look && $RUN ./program
$CC -Os -o program none.c -lpthread && $RUN ./program && printf 'nothing '
$CC -Os -w -o program unknown.c 2>complaints
grep -q 'unknown' complaints && echo named
