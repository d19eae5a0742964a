/* SPDX-License-Identifier: 0BSD */
/*
 * The macros of <sys/wait.h> tell exits, signals, stops and continuations apart
 * (POSIX.1-2024 wait()).
 *
 * expect-stdout: exited 0\nexited 1\nexited 255\nexited 0\n
 * expect-stdout: killed by SIGKILL\nkilled by SIGTERM\n
 * expect-stdout: stopped by SIGSTOP\ncontinued\nkilled by SIGKILL\n
 */
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(int status)
{
	if (WIFEXITED(status))
		printf("exited %d\n", WEXITSTATUS(status));
	if (WIFSIGNALED(status))
		printf("killed by %s\n", WTERMSIG(status) == SIGKILL ? "SIGKILL"
					 : WTERMSIG(status) == SIGTERM
						 ? "SIGTERM"
						 : "another");
	if (WIFSTOPPED(status))
		printf("stopped by %s\n",
		       WSTOPSIG(status) == SIGSTOP ? "SIGSTOP" : "another");
	if (WIFCONTINUED(status))
		puts("continued");
}

static pid_t child(int signal, int end)
{
	pid_t process = fork();

	if (process == 0) {
		if (signal)
			kill(getpid(), signal);
		_exit(end);
	}
	return process;
}

int main(void)
{
	int status;
	pid_t process;

	for (int i = 0; i < 4; i++) {
		static const int ends[] = { 0, 1, 255, 256 };

		child(0, ends[i]);
		wait(&status);
		tell(status);
	}
	child(SIGKILL, 0);
	wait(&status);
	tell(status);
	child(SIGTERM, 0);
	wait(&status);
	tell(status);

	process = fork();
	if (process == 0)
		for (;;)
			pause();
	kill(process, SIGSTOP);
	waitpid(process, &status, WUNTRACED);
	tell(status);
	kill(process, SIGCONT);
	waitpid(process, &status, WCONTINUED);
	tell(status);
	kill(process, SIGKILL);
	waitpid(process, &status, 0);
	tell(status);
	return 0;
}
