/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that blocks all signals, and sleeps, is ended by SIGKILL.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-signal: KILL
 */
#include <exeunt.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void block(void)
{
	sigset_t all;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
	sleep(15); /* the test may take 20 seconds */
}

int main(void)
{
	exeunt_exit_deadline(20, 5);
	atexit(block);
	return 0;
}
