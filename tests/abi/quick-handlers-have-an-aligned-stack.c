/* SPDX-License-Identifier: 0BSD */
/*
 * The stack has the ABI's alignment in at_quick_exit's handlers.
 *
 * expect-stdout: aligned
 */
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	_Alignas(__BIGGEST_ALIGNMENT__) char object[64];
	void *volatile hidden = object;

	if ((uintptr_t)hidden % __BIGGEST_ALIGNMENT__ == 0)
		write(1, "aligned", 7);
}

int main(void)
{
	at_quick_exit(handler);
	quick_exit(0);
}
