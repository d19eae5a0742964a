/* SPDX-License-Identifier: 0BSD */
/*
 * A thread-local variable brings its storage and what sets that up, no memory
 * from malloc() and no loop over constructors (DESIGN sections 1 and 4).
 *
 * with-cflags: -fbuiltin
 * expect-status: 3
 * expect-size: 448
 * expect-absent: __ex_arrays __ex_destructors __ex_environ __ex_run_handlers
 * expect-absent: __ex_stdout __ex_errno malloc memcpy __ex_mmap_anonymous
 */
static _Thread_local volatile int status = 2;

int main(void)
{
	return ++status;
}
