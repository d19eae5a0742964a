/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit leaves buffered output behind (DESIGN section 3; C17 7.22.4.7p4
 * goes to _Exit, which need not flush).
 *
 * expect-stdout: written
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	putchar('b'); /* buffered */
	write(1, "written", 7);
	quick_exit(0);
}
