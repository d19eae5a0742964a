/* SPDX-License-Identifier: 0BSD */
/*
 * puts brings standard output and its flush, not printf, files, malloc or
 * handlers (DESIGN section 9).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: hello\n
 * expect-size: 512
 * expect-absent: __ex_arrays __ex_destructors __ex_environ __ex_run_handlers
 * expect-absent: __ex_exit_handlers __ex_format __ex_fill __ex_new_stream
 * expect-absent: __ex_flush_streams __ex_restore_streams __ex_stdin fopen
 * expect-absent: malloc __ex_stderr __ex_mmap_anonymous __ex_tls
 */
#include <stdio.h>

int main(void)
{
	puts("hello");
	return 0;
}
