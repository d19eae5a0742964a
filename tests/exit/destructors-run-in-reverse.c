/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors run in the reverse of the constructors' order: those without
 * priority first, then by descending priority (System V gABI chapter 5).
 *
 * expect-stdout: main4321
 */
#include <unistd.h>

__attribute__((destructor(1000))) static void one(void)
{
	write(1, "1", 1);
}

__attribute__((destructor(2000))) static void two(void)
{
	write(1, "2", 1);
}

__attribute__((destructor)) static void three(void)
{
	write(1, "3", 1);
}

__attribute__((destructor)) static void four(void)
{
	write(1, "4", 1);
}

int main(void)
{
	write(1, "main", 4);
	return 0;
}
