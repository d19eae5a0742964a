/* SPDX-License-Identifier: 0BSD */
/* thrd_equal - whether two are the same thread. */
#include <threads.h>

int thrd_equal(thrd_t one, thrd_t other)
{
	return one == other;
}
