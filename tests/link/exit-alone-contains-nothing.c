/* SPDX-License-Identifier: 0BSD */
/*
 * exit serves what it may not drag in: without handlers and streams it is
 * _exit (STYLE section 6).
 *
 * with-cflags: -fbuiltin
 * expect-size: 216
 * expect-absent: __ex_run_handlers __ex_exit_handlers __ex_run_quick_handlers
 * expect-absent: __ex_destructors __ex_flush_stdout __ex_flush_streams
 * expect-absent: __ex_restore_streams __ex_errno
 */
#include <stdlib.h>

int main(void)
{
	exit(0);
}
