/* SPDX-License-Identifier: 0BSD */
/*
 * While exit runs, a handler withdraws one that has not run yet; not itself,
 * nor one that has run. It may register one that has run again, which is next.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: d -1\nc 0 -1 -1\nd -1\na -1\n
 */
#include <exeunt.h>
#include <stdio.h>

static struct exeunt_handle a, b, c, d;

static void simple(void *name)
{
	printf("%s %d\n", (char *)name,
	       exeunt_withdraw(*(char *)name == 'a' ? &a : &d));
}

static void withdraw(void *name)
{
	printf("%s %d ", (char *)name, exeunt_withdraw(&b));
	printf("%d ", exeunt_withdraw(&c));
	printf("%d\n", exeunt_withdraw(&d));
	exeunt_atexit(&d, simple, "d");
}

int main(void)
{
	exeunt_atexit(&a, simple, "a");
	exeunt_atexit(&b, simple, "b");
	exeunt_atexit(&c, withdraw, "c");
	exeunt_atexit(&d, simple, "d");
	return 0;
}
