/* SPDX-License-Identifier: 0BSD */
/*
 * What a caller holds in registers survives a system call, one that succeeds
 * and one that fails.
 *
 * expect-stdout: 0 wrong\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

static volatile long from[24] = { 1,  2,  3,  4,  5,  6,  7,  8,
				  9,  10, 11, 12, 13, 14, 15, 16,
				  17, 18, 19, 20, 21, 22, 23, 24 };

/* More values than there are registers live across each call. */
__attribute__((noinline)) static int hold(int descriptor)
{
	long a = from[0], b = from[1], c = from[2], d = from[3], e = from[4],
	     f = from[5], g = from[6], h = from[7], i = from[8], j = from[9],
	     k = from[10], l = from[11], m = from[12], n = from[13],
	     o = from[14], p = from[15];

	write(descriptor, "", 0);
	getppid();
	close(-1);
	lseek(descriptor, 0, SEEK_CUR);
	return a != from[0] || b != from[1] || c != from[2] || d != from[3] ||
	       e != from[4] || f != from[5] || g != from[6] || h != from[7] ||
	       i != from[8] || j != from[9] || k != from[10] || l != from[11] ||
	       m != from[12] || n != from[13] || o != from[14] || p != from[15];
}

int main(void)
{
	int wrong = hold(1) + hold(-1) + hold(0);

	printf("%d wrong\n", wrong);
	return 0;
}
