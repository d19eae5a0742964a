/* SPDX-License-Identifier: 0BSD */
/*
 * SIGCHLD tells the parent how a child left: si_code and si_status.
 *
 * si_status is the status itself, not the word that waitpid() gives, so no
 * macro takes it apart. POSIX would have all bits of it; Linux keeps 8.
 *
 * expect-stdout: _exit(7): exited, si_status 7\n
 * expect-stdout: _exit(256 + 7): exited, si_status 7\n
 * expect-stdout: _exit(-1): exited, si_status 255\n
 * expect-stdout: raise(SIGKILL): killed, si_status 9\n
 */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t arrived, code, status;

static void child_left(int signal, siginfo_t *information, void *context)
{
	(void)signal;
	(void)context;
	code = information->si_code;
	status = information->si_status;
	arrived = 1;
}

static void show(const char *name, void (*leave)(int), int argument)
{
	sigset_t child_signal, before;

	/*
	 * Blocked except while waiting: the signal can neither come before
	 * sigsuspend(), which would then wait for ever, nor between two lines.
	 */
	sigemptyset(&child_signal);
	sigaddset(&child_signal, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child_signal, &before);

	pid_t child = fork();
	if (child == 0)
		leave(argument);
	if (child < 0) {
		perror("fork");
		exit(1);
	}
	for (arrived = 0; !arrived;)
		sigsuspend(&before);

	/* The signal is news; the zombie still has to be waited for. */
	waitpid(child, NULL, 0);
	sigprocmask(SIG_SETMASK, &before, NULL);

	printf("%s: %s, si_status %d\n", name,
	       code == CLD_EXITED   ? "exited"
	       : code == CLD_KILLED ? "killed"
				    : "something else",
	       (int)status);
}

static void die(int signal)
{
	raise(signal);
}

int main(void)
{
	struct sigaction action = {
		.sa_sigaction = child_left,
		.sa_flags = SA_SIGINFO | SA_NOCLDSTOP,
	};

	sigemptyset(&action.sa_mask);
	if (sigaction(SIGCHLD, &action, NULL) != 0) {
		perror("sigaction");
		return 1;
	}
	show("_exit(7)", _exit, 7);
	show("_exit(256 + 7)", _exit, 256 + 7);
	show("_exit(-1)", _exit, -1);
	show("raise(SIGKILL)", die, SIGKILL);
	return 0;
}
