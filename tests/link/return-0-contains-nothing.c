/* SPDX-License-Identifier: 0BSD */
/*
 * A program that only returns has no handler table, no stdio, no errno, no
 * environment, no loop over constructors, no thread-local storage (DESIGN
 * sections 1 and 9).
 *
 * with-cflags: -fbuiltin
 * expect-size: 208
 * expect-absent: __ex_arrays __ex_destructors __ex_environ __ex_run_handlers
 * expect-absent: __ex_exit_handlers __ex_push __ex_run_quick_handlers
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_flush_streams
 * expect-absent: __ex_restore_streams __ex_drain __ex_format __ex_errno
 * expect-absent: malloc memcpy __ex_mmap_anonymous __ex_tls
 */
int main(void)
{
	return 0;
}
