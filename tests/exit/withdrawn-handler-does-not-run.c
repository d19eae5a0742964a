/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that is withdrawn is not called; the others are, with those of
 * atexit and on_exit in one list, the last registered first.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: 0 0 0 0 0 -1 -1\nedca
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>

static void put(void *text)
{
	fputs(text, stdout);
}

static void c(void)
{
	putchar('c');
}

static void d(int status, void *text)
{
	(void)status;
	put(text);
}

int main(void)
{
	static struct exeunt_handle a, b, e, f, never;

	printf("%d ", exeunt_atexit(&a, put, "a"));
	printf("%d ", exeunt_atexit(&b, put, "b"));
	atexit(c);
	on_exit(d, "d");
	printf("%d ", exeunt_atexit(&e, put, "e"));
	exeunt_atexit(&f, put, "f");
	printf("%d ", exeunt_withdraw(&b));
	printf("%d ", exeunt_withdraw(&f));
	printf("%d ", exeunt_withdraw(&f));
	printf("%d\n", exeunt_withdraw(&never));
	return 0;
}
