/* SPDX-License-Identifier: 0BSD */
/*
 * A thread-local variable is aligned as it asks for, to a page even; and the
 * others still are where their names say (C17 6.2.8, 6.7.5).
 *
 * expect-stdout: 0 0 0 0\n1 2 3 4 5\n
 */
#include <stdint.h>
#include <stdio.h>

_Thread_local volatile char first = 1;
_Thread_local _Alignas(64) volatile char line = 2;
_Thread_local volatile long long after = 3;
_Thread_local _Alignas(4096) volatile char page;
_Thread_local _Alignas(256) volatile char between[3];

/* The compiler takes an alignment for granted: so it must not know whose. */
static unsigned int past(volatile void *variable, unsigned int alignment)
{
	volatile uintptr_t address = (uintptr_t)variable;

	return address % alignment;
}

int main(void)
{
	printf("%u %u %u %u\n", past(&line, 64), past(&page, 4096),
	       past(between, 256), past(&after, _Alignof(long long)));
	page = 4;
	between[2] = 5;
	printf("%d %d %d %d %d\n", first, line, (int)after, page, between[2]);
	return 0;
}
