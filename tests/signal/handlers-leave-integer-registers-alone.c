/* SPDX-License-Identifier: 0BSD */
/*
 * A computation that is interrupted again and again has the result of one that
 * is not (POSIX.1-2024 <signal.h>).
 *
 * expect-stdout: same\n
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/time.h>

static volatile sig_atomic_t count;
static volatile uint32_t sink;

static void handler(int signal)
{
	uint32_t a = (uint32_t)signal, b = 3, c = 5, d = 7, e = 11, f = 13;

	for (int i = 0; i < 50; i++) {
		a += b ^ c;
		b = b * 5 + d;
		c -= e << 3;
		d ^= f + a;
		e += a >> 2;
		f = f * a + 1;
	}
	sink = a ^ b ^ c ^ d ^ e ^ f;
	count++;
}

__attribute__((noinline)) static uint32_t compute(void)
{
	uint32_t a = 1, b = 2, c = 3, d = 5, e = 7, f = 11;

	for (int i = 0; i < 100000; i++) {
		a = a * 1664525 + b;
		b ^= a >> 7;
		c += b * d;
		d = (d << 3 | d >> 29) ^ c;
		e -= d + (uint32_t)i;
		f = f * 5 + e;
	}
	return a ^ b ^ c ^ d ^ e ^ f;
}

int main(void)
{
	struct itimerval often = { { 0, 1000 }, { 0, 1000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	uint32_t expected = compute();
	int bad = 0;

	signal(SIGALRM, handler);
	setitimer(ITIMER_REAL, &often, NULL);
	while (count < 50)
		bad |= compute() != expected;
	setitimer(ITIMER_REAL, &never, NULL);
	puts(bad ? "different" : "same");
	return 0;
}
