/* SPDX-License-Identifier: 0BSD */
/* Wait for the end of a thread. */
#include <errno.h>

#include "mapping.h"
#include "thread_calls.h"

/* Only the mapping is left of it when the kernel has cleared `ended`. */
static void await(struct __ex_thread *thread)
{
	int ended; /* read once, for 0 would be waited for without end */

	while ((ended = __atomic_load_n(&thread->ended, __ATOMIC_ACQUIRE)) != 0)
		__ex_wait(&thread->ended, ended, EX_BY_KERNEL, NULL);
}

static void collect(struct __ex_thread *thread)
{
	if (thread->mapping != NULL)
		__ex_unmap(thread->mapping, thread->bytes);
}

/* From one of the states `from` or EX_ENDED to `to`; returns what it was. */
static int change(struct __ex_thread *thread, int to)
{
	int was = EX_JOINABLE;

	while (!__atomic_compare_exchange_n(&thread->end, &was, to, 0,
					    __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		if (was != EX_JOINABLE && was != EX_ENDED)
			break;
	return was;
}

int __ex_join(struct __ex_thread *thread, void **result)
{
	int was;

	if (thread == ex_self())
		return EDEADLK;
	was = change(thread, EX_JOINING);
	if (was == EX_JOINING || was == EX_DETACHED)
		return EINVAL;
	await(thread);
	if (result != NULL)
		*result = thread->result;
	collect(thread);
	return 0;
}

int __ex_detach(struct __ex_thread *thread)
{
	int was = change(thread, EX_DETACHED);

	if (was == EX_JOINING || was == EX_DETACHED)
		return EINVAL;
	if (was == EX_ENDED) {
		await(thread);
		collect(thread);
	}
	return 0;
}
