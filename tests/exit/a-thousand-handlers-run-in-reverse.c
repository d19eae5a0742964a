/* SPDX-License-Identifier: 0BSD */
/*
 * The table grows; each handler runs once, in reverse (DESIGN section 3).
 *
 * expect-stdout: 1000 handlers, 0 out of order\n
 */
#include <stdio.h>
#include <stdlib.h>

int __cxa_atexit(void (*)(void *), void *, void *);

enum { HANDLERS = 1000 };

static char object[HANDLERS];
static int ran;
static int disorder;

static void handler(void *argument)
{
	ran++;
	disorder += (char *)argument != &object[HANDLERS - ran];
}

static void show(void)
{
	printf("%d handlers, %d out of order\n", ran, disorder);
}

int main(void)
{
	atexit(show);
	for (int i = 0; i < HANDLERS; i++)
		if (__cxa_atexit(handler, &object[i], NULL) != 0)
			return 1;
	return 0;
}
