/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit brings nothing of exit (DESIGN section 3).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: quick
 * expect-absent: __ex_run_handlers __ex_exit_handlers __ex_destructors
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_flush_streams
 * expect-absent: __ex_restore_streams malloc
 */
#include <stdlib.h>
#include <unistd.h>

static void quick(void)
{
	write(1, "quick", 5);
}

int main(void)
{
	at_quick_exit(quick);
	quick_exit(0);
}
