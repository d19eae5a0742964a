/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that can be withdrawn and calls exit, or leaves by longjmp, does
 * not run again; those that remain do, and what it registers by atexit is next.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: cxba
 * expect-status: 9
 */
#include <exeunt.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf place;

static void put(void *text)
{
	fputs(text, stdout);
}

static void x(void)
{
	putchar('x');
}

static void leave(void *text)
{
	put(text);
	atexit(x);
	exit(8);
}

static void jump(void *text)
{
	put(text);
	longjmp(place, 1);
}

int main(void)
{
	static struct exeunt_handle a, b, c;

	exeunt_atexit(&a, put, "a");
	exeunt_atexit(&b, jump, "b");
	exeunt_atexit(&c, leave, "c");
	if (setjmp(place) == 0)
		exit(7);
	exit(9);
}
