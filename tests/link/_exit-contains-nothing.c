/* SPDX-License-Identifier: 0BSD */
/*
 * _exit brings nothing of exit: no handlers, no streams (DESIGN section 3).
 *
 * with-cflags: -fbuiltin
 * expect-size: 216
 * expect-absent: __ex_run_handlers __ex_exit_handlers __ex_run_quick_handlers
 * expect-absent: __ex_destructors __ex_flush_stdout __ex_flush_streams
 * expect-absent: __ex_restore_streams __ex_errno
 */
#include <unistd.h>

int main(void)
{
	_exit(0);
}
