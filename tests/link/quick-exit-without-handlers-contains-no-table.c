/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit alone has no table of handlers (STYLE section 6).
 *
 * with-cflags: -fbuiltin
 * expect-absent: at_quick_exit __ex_run_handlers __ex_exit_handlers
 * expect-absent: __ex_push __ex_destructors __ex_flush_stdout
 * expect-absent: __ex_flush_streams malloc
 */
#include <stdlib.h>

int main(void)
{
	quick_exit(0);
}
