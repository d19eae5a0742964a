/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that a constructor registered runs after those of main, as the
 * list says (C17 7.22.4.4p3).
 *
 * expect-stdout: main's, constructor's
 */
#include <stdlib.h>
#include <unistd.h>

static void early(void)
{
	write(1, "constructor's", 13);
}

static void late(void)
{
	write(1, "main's, ", 8);
}

__attribute__((constructor)) static void construct(void)
{
	atexit(early);
}

int main(void)
{
	atexit(late);
	return 0;
}
