/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_atexit handlers get their argument, in one reverse order with those
 * of atexit (Itanium C++ ABI 3.3.5.3).
 *
 * expect-stdout: 3a10
 */
#include <stdlib.h>
#include <unistd.h>

int __cxa_atexit(void (*)(void *), void *, void *);

static void put(void *argument)
{
	write(1, argument, 1);
}

static void a(void)
{
	write(1, "a", 1);
}

int main(void)
{
	if (__cxa_atexit(put, "0", NULL) != 0)
		return 1;
	__cxa_atexit(put, "1", NULL);
	atexit(a);
	__cxa_atexit(put, "3", NULL);
	return 0;
}
