/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit in the only thread ends the process with its status; it
 * runs nothing and flushes nothing (DESIGN section 3, <exeunt.h>).
 *
 * only-exeunt: an extension
 * expect-status: 12
 * expect-stdout: written
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler", 7);
}

int main(void)
{
	atexit(handler);
	putchar('b'); /* buffered */
	write(1, "written", 7);
	exeunt_thread_exit(12);
}
