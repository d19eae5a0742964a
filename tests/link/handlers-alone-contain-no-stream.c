/* SPDX-License-Identifier: 0BSD */
/*
 * atexit brings no stdio (STYLE section 6).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: handler
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_drain __ex_flush_streams
 * expect-absent: __ex_restore_streams __ex_destructors
 * expect-absent: __ex_run_quick_handlers malloc
 */
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler", 7);
}

int main(void)
{
	atexit(handler);
	return 0;
}
