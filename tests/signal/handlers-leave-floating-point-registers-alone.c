/* SPDX-License-Identifier: 0BSD */
/*
 * A computation with fractions that is interrupted again and again has the
 * result of one that is not (POSIX.1-2024 <signal.h>).
 *
 * expect-stdout: same\n
 */
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>

static volatile sig_atomic_t count;
static volatile double sink;
static volatile double result; /* in memory, so without extra precision */

static void handler(int signal)
{
	double value = signal;

	for (int i = 0; i < 50; i++)
		value = value * 1.5 + i;
	sink = value;
	count++;
}

__attribute__((noinline)) static void compute(void)
{
	double x = 1, y = 0.5, z = 0.25;

	for (int i = 0; i < 100000; i++) {
		x = x * 0.5 + (i & 0xff);
		y = y * 0.25 + x;
		z = z * 0.125 + y;
	}
	result = x + y + z;
}

int main(void)
{
	struct itimerval often = { { 0, 1000 }, { 0, 1000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	double expected;
	int bad = 0;

	compute();
	expected = result;
	signal(SIGALRM, handler);
	setitimer(ITIMER_REAL, &often, NULL);
	while (count < 50) {
		compute();
		bad |= result != expected;
	}
	setitimer(ITIMER_REAL, &never, NULL);
	puts(bad ? "different" : "same");
	return 0;
}
