/* SPDX-License-Identifier: 0BSD */
/*
 * ffs() and its wider kin count the lowest bit that is set from 1, and return 0
 * if none is (POSIX.1-2024 ffs()).
 *
 * expect-stdout: 0 1 2 8 32 1\n0 1 31 32 1\n0 1 33 64 1\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <strings.h>

int main(void)
{
	printf("%d %d %d %d %d %d\n", ffs(0), ffs(1), ffs(6), ffs(0x7f80),
	       ffs(-0x7fffffff - 1), ffs(-1));
	printf("%d %d %d %d %d\n", ffsl(0), ffsl(1), ffsl(0x40000000L),
	       ffsl(-0x7fffffffL - 1), ffsl(-1));
	printf("%d %d %d %d %d\n", ffsll(0), ffsll(1), ffsll(1LL << 32),
	       ffsll(-0x7fffffffffffffffLL - 1), ffsll(-1));
}
