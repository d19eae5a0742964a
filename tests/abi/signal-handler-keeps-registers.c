/* SPDX-License-Identifier: 0BSD */
/*
 * A signal handler that comes at any time changes nothing that the program
 * holds in registers: the way back through the kernel restores them.
 *
 * expect-stdout: 0 wrong, interrupted\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>

static volatile sig_atomic_t interrupted;
static volatile unsigned long from[12] = { 1, 2, 3, 4,	5,  6,
					   7, 8, 9, 10, 11, 12 };
static volatile double real[8] = { .5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5 };
static volatile unsigned long sink;
static volatile double real_sink;

static void disturb(int number)
{
	unsigned long a = ~from[0], b = ~from[1], c = ~from[2], d = ~from[3],
		      e = ~from[4], f = ~from[5], g = ~from[6], h = ~from[7];
	double s = -real[0], t = -real[1], u = -real[2], v = -real[3],
	       w = -real[4], x = -real[5], y = -real[6], z = -real[7];

	(void)number;
	interrupted++;
	sink = a * b + c * d + e * f + g * h;
	real_sink = s * t + u * v + w * x + y * z;
}

int main(void)
{
	struct itimerval often = { { 0, 1000 }, { 0, 1000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	unsigned long first = 0;
	double real_first = 0;
	int wrong = 0;

	signal(SIGALRM, disturb);
	for (int round = 0; round < 200000 && interrupted < 20; round++) {
		unsigned long a = from[0], b = from[1], c = from[2],
			      d = from[3], e = from[4], f = from[5],
			      g = from[6], h = from[7];
		double s = real[0], t = real[1], u = real[2], v = real[3];
		for (int i = 0; i < 100; i++) {
			a += b ^ c;
			b += c ^ d;
			c += d ^ e;
			d += e ^ f;
			e += f ^ g;
			f += g ^ h;
			g += h ^ a;
			h += a ^ b;
			s = s * .5 + t;
			t = t * .5 + u;
			u = u * .5 + v;
			v = v * .5 + s * .25;
		}
		unsigned long sum = a ^ b ^ c ^ d ^ e ^ f ^ g ^ h;
		/* Rounded by the store, where registers are wider. */
		volatile double real_sum = s + t + u + v;
		if (round == 0) {
			first = sum;
			real_first = real_sum;
			setitimer(ITIMER_REAL, &often, NULL);
		}
		wrong += sum != first || real_sum != real_first;
	}
	setitimer(ITIMER_REAL, &never, NULL);
	printf("%d wrong, %s\n", wrong,
	       interrupted ? "interrupted" : "not interrupted");
	return 0;
}
