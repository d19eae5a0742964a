/* SPDX-License-Identifier: 0BSD */
/*
 * Constructors run by ascending priority, those without one last; in one file
 * in the order of definition (System V gABI chapter 5; gcc's constructor).
 *
 * expect-stdout: 123main
 */
#include <unistd.h>

__attribute__((constructor)) static void last(void)
{
	write(1, "3", 1);
}

__attribute__((constructor(2000))) static void second(void)
{
	write(1, "2", 1);
}

__attribute__((constructor(1000))) static void first(void)
{
	write(1, "1", 1);
}

int main(void)
{
	write(1, "main", 4);
	return 0;
}
