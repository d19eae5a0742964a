/* SPDX-License-Identifier: 0BSD */
/*
 * exit called by a destructor runs the remaining destructors, none twice, and
 * gives the new status (DESIGN section 3, as for handlers).
 *
 * only-exeunt: glibc and musl differ; no standard speaks of it
 * expect-status: 5
 * expect-stdout: 321
 */
#include <stdlib.h>
#include <unistd.h>

__attribute__((destructor)) static void one(void)
{
	write(1, "1", 1);
}

__attribute__((destructor)) static void two(void)
{
	write(1, "2", 1);
	exit(5);
}

__attribute__((destructor)) static void three(void)
{
	write(1, "3", 1);
}

int main(void)
{
	exit(4);
}
