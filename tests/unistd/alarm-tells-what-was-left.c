/* SPDX-License-Identifier: 0BSD */
/*
 * alarm() and setitimer() replace the earlier wish and tell what was left of it
 * (POSIX.1-2024 alarm(); POSIX.1-2017 setitimer()).
 *
 * expect-stdout: 0\n100\n50\n0\nabout 7\nonce a while 3\nEINVAL\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t count;

static void handler(int signal)
{
	(void)signal;
	count++;
}

int main(void)
{
	struct itimerval timer = { { 0, 0 }, { 7, 0 } }, old;

	printf("%u\n", alarm(100));
	printf("%u\n", alarm(50));
	printf("%u\n", alarm(0));
	printf("%u\n", alarm(0));
	setitimer(ITIMER_REAL, &timer, NULL);
	getitimer(ITIMER_REAL, &old);
	if (old.it_interval.tv_sec == 0 &&
	    (old.it_value.tv_sec == 7 ||
	     (old.it_value.tv_sec == 6 && old.it_value.tv_usec > 500000)))
		puts("about 7");
	signal(SIGALRM, handler);
	timer = (struct itimerval){ { 0, 10000 }, { 0, 10000 } };
	setitimer(ITIMER_REAL, &timer, &old);
	while (count < 3)
		;
	timer = (struct itimerval){ { 0, 0 }, { 0, 0 } };
	setitimer(ITIMER_REAL, &timer, &old);
	if (old.it_interval.tv_usec >= 9000 && old.it_interval.tv_usec <= 20000)
		puts("once a while 3");
	timer.it_value.tv_usec = 1000000;
	if (setitimer(ITIMER_REAL, &timer, NULL) == -1 && errno == EINVAL)
		puts("EINVAL");
	return 0;
}
