/* SPDX-License-Identifier: 0BSD */
/*
 * A function is called once for each registration (C17 7.22.4.4p3,
 * POSIX.1-2024 exit()).
 *
 * expect-stdout: aba
 */
#include <stdlib.h>
#include <unistd.h>

static void a(void)
{
	write(1, "a", 1);
}

static void b(void)
{
	write(1, "b", 1);
}

int main(void)
{
	atexit(a);
	atexit(b);
	atexit(a);
	return 0;
}
