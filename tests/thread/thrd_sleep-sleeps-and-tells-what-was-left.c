/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_sleep() is 0 when the time has passed, -1 with the rest when a signal
 * came, and another negative value for a duration that is none (C17 7.26.5.7).
 *
 * expect-stdout: slept 0\ninterrupted -1, most is left\nrefused 1\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <threads.h>
#include <time.h>

static void handler(int number)
{
	(void)number;
}

int main(void)
{
	struct timespec before, after, rest = { 0, 0 };
	struct itimerval soon = { { 0, 20000 }, { 0, 20000 } }, never = { 0 };
	struct sigaction action = { 0 };
	int result;

	clock_gettime(CLOCK_MONOTONIC, &before);
	result = thrd_sleep(&(struct timespec){ 0, 20000000 }, NULL);
	clock_gettime(CLOCK_MONOTONIC, &after);
	if ((after.tv_sec - before.tv_sec) * 1000000000LL + after.tv_nsec -
		    before.tv_nsec <
	    20000000)
		puts("too short");
	printf("slept %d\n", result);

	action.sa_handler = handler;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &soon, NULL);
	result = thrd_sleep(&(struct timespec){ 1000, 0 }, &rest);
	setitimer(ITIMER_REAL, &never, NULL);
	printf("interrupted %d, %s is left\n", result,
	       rest.tv_sec >= 900 && rest.tv_sec < 1000 ? "most" : "little");

	result = thrd_sleep(&(struct timespec){ 0, 1000000000 }, NULL);
	printf("refused %d\n", result < -1);
	return 0;
}
