/* SPDX-License-Identifier: 0BSD */
/*
 * The end of a child sends SIGCHLD with how and what (POSIX.1-2024 _exit(),
 * <signal.h>: CLD_EXITED, CLD_KILLED, si_status).
 *
 * expect-stdout: exited 7\nexited 255\nkilled TERM\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t code;
static volatile sig_atomic_t status;

static void ended(int number, siginfo_t *information, void *context)
{
	(void)number;
	(void)context;
	code = information->si_code;
	status = information->si_status;
}

static void by_term(int ignored)
{
	(void)ignored;
	raise(SIGTERM);
}

static void show(void (*leave)(int), int with)
{
	sigset_t set;
	sigset_t old;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, &old);
	code = 0;
	fflush(stdout);
	if (fork() == 0)
		leave(with);
	while (code == 0)
		sigsuspend(&old);
	wait(NULL);
	sigprocmask(SIG_SETMASK, &old, NULL);
	if (code == CLD_EXITED)
		printf("exited %d\n", (int)status);
	else if (code == CLD_KILLED && status == SIGTERM)
		printf("killed TERM\n");
	else
		printf("code %d status %d\n", (int)code, (int)status);
}

int main(void)
{
	struct sigaction action = { 0 };

	action.sa_sigaction = ended;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGCHLD, &action, NULL);
	show(exit, 7);
	show(_exit, -1);
	show(by_term, 0);
	return 0;
}
