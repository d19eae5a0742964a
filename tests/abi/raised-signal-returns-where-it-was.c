/* SPDX-License-Identifier: 0BSD */
/*
 * After a handler, with and without SA_SIGINFO, the program goes on with all
 * that it held in registers.
 *
 * expect-stdout: 2 handled, 0 wrong\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>

static volatile long from[14] = { 1, 2, 3,  4,	5,  6,	7,
				  8, 9, 10, 11, 12, 13, 14 };
static volatile sig_atomic_t handled;

static void plain(int number)
{
	handled += number == SIGUSR1;
}

static void detailed(int number, siginfo_t *information, void *context)
{
	handled += number == SIGUSR2 && information->si_signo == SIGUSR2 &&
		   context != NULL;
}

int main(void)
{
	struct sigaction action = { 0 };

	action.sa_handler = plain;
	sigaction(SIGUSR1, &action, NULL);
	action.sa_sigaction = detailed;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGUSR2, &action, NULL);

	long a = from[0], b = from[1], c = from[2], d = from[3], e = from[4],
	     f = from[5], g = from[6], h = from[7], i = from[8], j = from[9],
	     k = from[10], l = from[11], m = from[12], n = from[13];
	raise(SIGUSR1);
	raise(SIGUSR2);
	int wrong = a != from[0] || b != from[1] || c != from[2] ||
		    d != from[3] || e != from[4] || f != from[5] ||
		    g != from[6] || h != from[7] || i != from[8] ||
		    j != from[9] || k != from[10] || l != from[11] ||
		    m != from[12] || n != from[13];
	printf("%d handled, %d wrong\n", (int)handled, wrong);
	return 0;
}
