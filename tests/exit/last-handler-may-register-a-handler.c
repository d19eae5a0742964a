/* SPDX-License-Identifier: 0BSD */
/*
 * The last handler is still a handler: what it registers runs (DESIGN 3).
 *
 * expect-stdout: 0123456789
 */
#include <stdlib.h>
#include <unistd.h>

static char digit = '0';

static void count(void)
{
	write(1, &digit, 1);
	if (digit++ < '9')
		atexit(count);
}

int main(void)
{
	atexit(count);
	exit(0);
}
