/* SPDX-License-Identifier: 0BSD */
/*
 * A constructor brings the walk of the init array, not that of the fini
 * array (DESIGN section 3).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: constructor
 * expect-absent: __ex_destructors __ex_run_handlers __ex_exit_handlers
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_flush_streams malloc
 * expect-absent: __ex_tls
 */
#include <unistd.h>

__attribute__((constructor)) static void construct(void)
{
	write(1, "constructor", 11);
}

int main(void)
{
	return 0;
}
