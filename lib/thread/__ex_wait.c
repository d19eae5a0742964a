/* SPDX-License-Identifier: 0BSD */
/* Sleep until woken, and wake. */
#include <errno.h>
#include <time.h>

#include "futex.h"
#include "self.h"

int __ex_wait(int *word, int expected, int clock, const struct timespec *until)
{
	int call = EX_WAIT_BITSET;

	if (!(clock & EX_BY_KERNEL))
		call |= EX_PRIVATE;
	if ((clock & ~EX_BY_KERNEL) == CLOCK_REALTIME)
		call |= EX_CLOCK_REALTIME;
	return (int)-ex_sys(EX_FUTEX, word, call, expected, until, NULL, -1);
}
