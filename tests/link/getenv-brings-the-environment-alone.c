/* SPDX-License-Identifier: 0BSD */
/*
 * The environment is kept only where it is read (DESIGN section 4).
 *
 * with-cflags: -fbuiltin
 * with-env: NAME=value
 * expect-absent: __ex_arrays __ex_destructors __ex_run_handlers
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_flush_streams malloc
 */
#include <stdlib.h>

int main(void)
{
	const char *value = getenv("NAME");

	return !value || value[0] != 'v';
}
