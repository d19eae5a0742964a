/* SPDX-License-Identifier: 0BSD */
/*
 * A null handler is refused with -1 and nothing else happens (issue 2, bad
 * input; undefined in C17 7.1.4p1).
 *
 * only-exeunt: undefined by the standard; the references crash later
 * expect-stdout: -1 -1 -1 -1\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int __cxa_atexit(void (*)(void *), void *, void *);

int main(void)
{
	void (*volatile none)(void) = NULL;
	void (*volatile none_with_status)(int, void *) = NULL;
	void (*volatile none_with_argument)(void *) = NULL;

	printf("%d %d %d %d\n", atexit(none), at_quick_exit(none),
	       on_exit(none_with_status, NULL),
	       __cxa_atexit(none_with_argument, NULL, NULL));
	return 0;
}
