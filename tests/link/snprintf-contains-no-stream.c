/* SPDX-License-Identifier: 0BSD */
/*
 * snprintf formats in memory: standard output is not there, exit has nothing
 * to flush (DESIGN section 1, promise 1).
 *
 * with-cflags: -fbuiltin
 * expect-stdout: 42
 * expect-absent: __ex_stdout __ex_stderr __ex_stdin __ex_flush_stdout
 * expect-absent: __ex_flush_streams __ex_restore_streams __ex_run_handlers
 * expect-absent: malloc fopen
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char text[10];

	return write(1, text, snprintf(text, sizeof text, "%d", 42)) != 2;
}
