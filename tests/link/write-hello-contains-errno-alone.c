/* SPDX-License-Identifier: 0BSD */
/*
 * write(2) brings errno, not stdio (DESIGN section 9).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: hello\n
 * expect-size: 320
 * expect-absent: __ex_arrays __ex_destructors __ex_environ __ex_run_handlers
 * expect-absent: __ex_exit_handlers __ex_stdout __ex_flush_stdout __ex_drain
 * expect-absent: __ex_flush_streams __ex_restore_streams malloc memcpy __ex_tls
 */
#include <unistd.h>

int main(void)
{
	write(1, "hello\n", 6);
	return 0;
}
