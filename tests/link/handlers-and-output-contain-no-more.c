/* SPDX-License-Identifier: 0BSD */
/*
 * Two handlers and buffered output bring the handler table and one stream
 * (DESIGN section 9).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: 0\n2\n1\n
 * expect-size: 768
 * expect-absent: __ex_arrays __ex_destructors __ex_environ __ex_format
 * expect-absent: __ex_run_quick_handlers __ex_fill __ex_new_stream
 * expect-absent: __ex_flush_streams __ex_restore_streams __ex_stdin fopen
 * expect-absent: malloc __ex_stderr
 */
#include <stdio.h>
#include <stdlib.h>

static void first(void)
{
	puts("1");
}

static void second(void)
{
	puts("2");
}

int main(void)
{
	atexit(first);
	atexit(second);
	puts("0");
	return 0;
}
