/* SPDX-License-Identifier: 0BSD */
/*
 * A null handler is refused, one that is registered already, and one that
 * nobody would call.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: -1 0 -1\nrun\ntoo late: -1
 */
#include <exeunt.h>
#include <stdio.h>

static struct exeunt_handle handle;

static void run(void *argument)
{
	(void)argument;
	puts("run");
}

__attribute__((destructor)) static void late(void)
{
	printf("too late: %d", exeunt_atexit(&handle, run, NULL));
}

int main(void)
{
	printf("%d ", exeunt_atexit(&handle, NULL, NULL));
	printf("%d ", exeunt_atexit(&handle, run, NULL));
	printf("%d\n", exeunt_atexit(&handle, run, NULL));
	return 0;
}
