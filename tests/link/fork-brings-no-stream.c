/* SPDX-License-Identifier: 0BSD */
/*
 * fork knows nothing of streams or handlers (DESIGN section 1, promise 1).
 *
 * with-cflags: -fbuiltin
 * expect-status: 7
 * expect-absent: __ex_stdout __ex_flush_stdout __ex_flush_streams
 * expect-absent: __ex_run_handlers __ex_exit_handlers malloc
 */
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0)
		_exit(7);
	waitpid(child, &status, 0);
	return WEXITSTATUS(status);
}
