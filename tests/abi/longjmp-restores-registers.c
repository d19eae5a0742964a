/* SPDX-License-Identifier: 0BSD */
/*
 * What a caller of setjmp's caller holds in registers is there after longjmp,
 * integers and floating point (C17 7.13.2.1p3; the ABI's saved registers).
 *
 * expect-stdout: 0 wrong\n
 */
#include <setjmp.h>
#include <stdio.h>

static volatile long from[16] = { 1, 2,	 3,  4,	 5,  6,	 7,  8,
				  9, 10, 11, 12, 13, 14, 15, 16 };
static volatile double real[12] = { .5,	 1.5, 2.5, 3.5, 4.5,  5.5,
				    6.5, 7.5, 8.5, 9.5, 10.5, 11.5 };
static volatile long sink;
static volatile double real_sink;
static jmp_buf place;

/* Fill the registers with other values, and leave from there. */
__attribute__((noinline)) static void disturb(int depth)
{
	long a = ~from[0], b = ~from[1], c = ~from[2], d = ~from[3],
	     e = ~from[4], f = ~from[5], g = ~from[6], h = ~from[7],
	     i = ~from[8], j = ~from[9], k = ~from[10], l = ~from[11];
	double s = -real[0], t = -real[1], u = -real[2], v = -real[3],
	       w = -real[4], x = -real[5], y = -real[6], z = -real[7],
	       q = -real[8], r = -real[9];

	if (depth == 0)
		longjmp(place, 7);
	disturb(depth - 1);
	sink = a + b + c + d + e + f + g + h + i + j + k + l;
	real_sink = s + t + u + v + w + x + y + z + q + r;
}

/* Holds nothing itself, so that it saves and restores no register. */
__attribute__((noinline)) static void pass(void)
{
	if (setjmp(place) == 0)
		disturb(3);
}

__attribute__((noinline)) static int hold(void)
{
	long a = from[0], b = from[1], c = from[2], d = from[3], e = from[4],
	     f = from[5], g = from[6], h = from[7], i = from[8], j = from[9],
	     k = from[10], l = from[11];
	double s = real[0], t = real[1], u = real[2], v = real[3], w = real[4],
	       x = real[5], y = real[6], z = real[7], q = real[8], r = real[9];

	pass();
	return (a != from[0]) + (b != from[1]) + (c != from[2]) +
	       (d != from[3]) + (e != from[4]) + (f != from[5]) +
	       (g != from[6]) + (h != from[7]) + (i != from[8]) +
	       (j != from[9]) + (k != from[10]) + (l != from[11]) +
	       (s != real[0]) + (t != real[1]) + (u != real[2]) +
	       (v != real[3]) + (w != real[4]) + (x != real[5]) +
	       (y != real[6]) + (z != real[7]) + (q != real[8]) +
	       (r != real[9]);
}

int main(void)
{
	printf("%d wrong\n", hold());
	return 0;
}
