/* SPDX-License-Identifier: 0BSD */
/*
 * A million handlers come and go, in any order, without malloc, and take no
 * memory but the program's own: of those that stay each runs once.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: 333334 in order\n
 * expect-absent: malloc
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>

enum { MANY = 1000000 };

static struct exeunt_handle handles[MANY];
static int called, next = MANY, wrong;

static void count(void *handle)
{
	int number = (int)((struct exeunt_handle *)handle - handles);

	called++;
	wrong += number >= next || number % 3 != 0;
	next = number;
}

static void report(void)
{
	printf("%d%s\n", called, wrong ? " wrong" : " in order");
}

int main(void)
{
	atexit(report);
	for (int i = 0; i < MANY; i++) {
		if (exeunt_atexit(&handles[i], count, &handles[i]) != 0)
			return 99;
		if (i % 3 == 1 && exeunt_withdraw(&handles[i]) != 0)
			return 98;
	}
	for (int i = 2; i < MANY; i += 3)
		if (exeunt_withdraw(&handles[i]) != 0)
			return 97;
	return 0;
}
