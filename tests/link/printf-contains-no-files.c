/* SPDX-License-Identifier: 0BSD */
/*
 * printf brings every integer conversion and standard output, but no input,
 * no files, no malloc, no handlers (DESIGN section 9).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: 42 text ff\n
 * expect-size: 2048
 * expect-absent: __ex_arrays __ex_destructors __ex_environ __ex_run_handlers
 * expect-absent: __ex_exit_handlers __ex_fill __ex_new_stream
 * expect-absent: __ex_flush_streams __ex_restore_streams __ex_stdin fopen
 * expect-absent: malloc __ex_stderr __ex_mmap_anonymous
 */
#include <stdio.h>

int main(void)
{
	printf("%d %s %x\n", 42, "text", 255u);
	return 0;
}
