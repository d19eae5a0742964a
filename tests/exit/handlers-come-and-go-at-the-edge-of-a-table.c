/* SPDX-License-Identifier: 0BSD */
/*
 * Each handler registers three more while exit runs, wherever the table has
 * an edge: none is lost, none runs twice (DESIGN section 3).
 *
 * expect-stdout: 113 tables, 0 wrong\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static int registered;
static int ran;
static int grown;

static void leaf(void)
{
	grown++;
}

static void handler(void)
{
	ran++;
	for (int i = 0; i < 3; i++)
		atexit(leaf);
}

static void report(void)
{
	_exit(ran != registered || grown != 3 * registered);
}

static int wrong(int handlers)
{
	int status = -1;

	if (fork() == 0) {
		atexit(report);
		for (registered = 0; registered < handlers; registered++)
			atexit(handler);
		exit(2);
	}
	wait(&status);
	return status != 0;
}

int main(void)
{
	int tables = 0;
	int failures = 0;

	for (int handlers = 27; handlers < 40; handlers++, tables++)
		failures += wrong(handlers);
	for (int handlers = 8150; handlers < 8250; handlers++, tables++)
		failures += wrong(handlers);
	printf("%d tables, %d wrong\n", tables, failures);
	return 0;
}
