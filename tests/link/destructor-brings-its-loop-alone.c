/* SPDX-License-Identifier: 0BSD */
/*
 * A destructor brings the walk of the fini array, not that of the init
 * array, and no handler table (DESIGN section 3).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: destructor
 * expect-absent: __ex_arrays __ex_run_handlers __ex_exit_handlers
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_flush_streams malloc
 */
#include <unistd.h>

__attribute__((destructor)) static void destroy(void)
{
	write(1, "destructor", 10);
}

int main(void)
{
	return 0;
}
