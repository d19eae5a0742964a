/* SPDX-License-Identifier: 0BSD */
/*
 * A subreaper adopts the orphans below it, and then must wait for them.
 *
 * Service managers do this to keep hold of daemons that fork twice. It is what
 * init does for all, and the reason why init may never leave.
 *
 * expect-stdout: the child left with 0\n
 * expect-stdout: adopted an orphan, it left with 5\n
 * expect-stdout: no one left to wait for\n
 * only-native: qemu 7.2 refuses PR_SET_CHILD_SUBREAPER
 */
#include <errno.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int gone[2], status;
	char byte;

	if (prctl(PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L) != 0 ||
	    pipe(gone) != 0) {
		perror("subreaper");
		return 1;
	}
	pid_t reaper = getpid(), child = fork();
	if (child == 0) {
		close(gone[1]); /* or the orphan would keep it open itself */
		pid_t orphan = fork();
		if (orphan == 0) {
			if (read(gone[0], &byte, 1) != 0)
				_exit(1); /* end of file: the parent has gone */
			_exit(getppid() == reaper ? 5 : 1);
		}
		_exit(orphan < 0);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return 1;
	printf("the child left with %d\n", WEXITSTATUS(status));
	close(gone[1]); /* only now: the child has certainly gone */

	/* A child that this process never forked. */
	if (wait(&status) > 0)
		printf("adopted an orphan, it left with %d\n",
		       WEXITSTATUS(status));
	if (wait(&status) < 0 && errno == ECHILD)
		puts("no one left to wait for");
	return 0;
}
