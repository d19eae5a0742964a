/* SPDX-License-Identifier: 0BSD */
/*
 * Variables that were not changed after setjmp() are as they were, integers and
 * floating-point numbers alike (C17 7.13.2.1p3).
 *
 * expect-stdout: 1 2 3 4 5 6 7 8 9 10 11 12\nfloats ok\n
 */
#include <setjmp.h>
#include <stdio.h>

static jmp_buf place;
static volatile int one = 1;

__attribute__((noinline)) static void spoil(double seed)
{
	double a = seed, b = seed * 2, c = seed * 3, d = seed * 4;
	long k = one, l = one + 7, m = one + 8, n = one + 9, o = one + 10;

	for (int i = 0; i < 10; i++) {
		a = a * b + c;
		b = b - d;
		c = c * 0.5 + a;
		d = d + b;
		k = k * l + m;
		l ^= n;
		m += o;
		n -= k;
		o ^= m;
	}
	if (a + b + c + d == 0.125 && k + l + m + n + o == 77)
		one = 2;
	longjmp(place, 1);
}

int main(void)
{
	int a = one, b = one + 1, c = one + 2, d = one + 3, e = one + 4,
	    f = one + 5, g = one + 6, h = one + 7, i = one + 8, j = one + 9,
	    k = one + 10, l = one + 11;
	double u = one * 1.5, v = one * 2.5, w = one * 3.5, x = one * 4.5,
	       y = one * 5.5, z = one * 6.5;

	if (setjmp(place) == 0)
		spoil(u);
	printf("%d %d %d %d %d %d %d %d %d %d %d %d\n", a, b, c, d, e, f, g, h,
	       i, j, k, l);
	if (u == 1.5 && v == 2.5 && w == 3.5 && x == 4.5 && y == 5.5 &&
	    z == 6.5)
		puts("floats ok");
	return 0;
}
