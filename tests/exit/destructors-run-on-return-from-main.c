/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors run when main returns (System V gABI chapter 5).
 *
 * expect-status: 3
 * expect-stdout: main destructor
 */
#include <unistd.h>

__attribute__((destructor)) static void destroy(void)
{
	write(1, "destructor", 10);
}

int main(void)
{
	write(1, "main ", 5);
	return 3;
}
