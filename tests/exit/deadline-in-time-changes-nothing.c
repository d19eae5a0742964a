/* SPDX-License-Identifier: 0BSD */
/*
 * An exit that is done in time is as without a deadline, although the program
 * had all signals blocked, and its alarm is its own.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 7
 * expect-stdout: main 2 alarm 1 destructor
 */
#include <exeunt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void ring(int signal)
{
	(void)signal;
	write(1, "alarm ", 6);
}

static void one(void)
{
	sigset_t none;

	signal(SIGALRM, ring);
	alarm(1);
	fflush(stdout);
	sigemptyset(&none);
	sigsuspend(&none);
	printf("1 ");
}

static void two(int status, void *text)
{
	if (status == 7)
		printf("%s ", (char *)text);
}

__attribute__((destructor)) static void destroy(void)
{
	printf("destructor");
}

int main(void)
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
	exeunt_exit_deadline(1, 9);
	exeunt_exit_deadline(600000, 5);
	atexit(one);
	on_exit(two, "2");
	printf("main ");
	return 7;
}
