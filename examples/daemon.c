/* SPDX-License-Identifier: 0BSD */
/*
 * A daemon: two forks, one new session, no terminal; and a word when ready.
 *
 * Both processes in between leave with _exit(): they are copies, and neither
 * the starter's buffered output nor its handlers are theirs. The starter stays
 * until the daemon reports through a pipe, so that success means it is up.
 *
 * expect-stdout: starting\n
 * expect-stdout: daemon: not the leader of its session\n
 * expect-stdout: daemon: no terminal\n
 * expect-stdout: daemon: ready\n
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Keep nothing of the place where the daemon was started. */
static void detach(void)
{
	int nowhere = open("/dev/null", O_RDWR);

	umask(022);
	if (chdir("/") != 0) /* or its file system could not be unmounted */
		_exit(1);
	if (nowhere < 0)
		_exit(1);
	for (int standard = 0; standard <= 2; standard++)
		if (dup2(nowhere, standard) < 0)
			_exit(1);
	if (nowhere > 2)
		close(nowhere);
}

static void be_daemon(pid_t session, FILE *report)
{
	detach();

	fprintf(report, "daemon: %s of its session\n",
		getpid() != session ? "not the leader" : "the leader");
	fprintf(report, "daemon: %s\n",
		open("/dev/tty", O_RDWR) < 0 ? "no terminal" : "a terminal");
	fprintf(report, "daemon: ready\n");
	fclose(report); /* the starter sees the end of the pipe and leaves */

	/* Here the daemon would serve. This one has nothing more to do. */
	_exit(0);
}

int main(void)
{
	int report[2], status;

	puts("starting"); /* nothing is flushed, yet it is printed once */

	if (pipe(report) != 0) {
		perror("pipe");
		return 1;
	}
	pid_t child = fork();
	if (child == 0) {
		/*
		 * A new session has no terminal. Its leader could get one by
		 * opening it, so the leader leaves and its child goes on.
		 */
		pid_t session = setsid();
		pid_t daemon = session < 0 ? -1 : fork();
		FILE *out = fdopen(report[1], "w");

		close(report[0]);
		if (daemon == 0 && out != NULL)
			be_daemon(session, out);
		_exit(daemon <= 0); /* leaves without a copy of "starting" */
	}
	close(report[1]); /* or our own copy would keep the pipe open */
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
		fputs("the daemon did not start\n", stderr);
		return 1;
	}

	FILE *in = fdopen(report[0], "r");
	char line[80];

	while (in != NULL && fgets(line, sizeof(line), in) != NULL)
		fputs(line, stdout);
	return 0;
}
