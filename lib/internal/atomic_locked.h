/* SPDX-License-Identifier: 0BSD */
/*
 * Atomic operations with a lock held, where the processor has none that is
 * wide enough: see atomics_lock.h.
 */
#ifndef EX_ATOMIC_LOCKED_H
#define EX_ATOMIC_LOCKED_H

#include "atomic.h"
#include "atomics_lock.h"

static inline object replace(volatile object *at, object expected,
			     object desired)
{
	sigset_t blocked;
	object held;

	(void)*at; /* a fault comes as long as signals do */
	__ex_lock_atomics(&blocked);
	held = *at;
	if (held == expected)
		*at = desired;
	__ex_unlock_atomics(&blocked);
	return held;
}

WEAK object load(const volatile void *at, int order) NAMED(__atomic_, load);
WEAK object load(const volatile void *at, int order)
{
	sigset_t blocked;
	object held;

	(void)order, (void)*(const volatile object *)at;
	__ex_lock_atomics(&blocked);
	held = *(const volatile object *)at;
	__ex_unlock_atomics(&blocked);
	return held;
}

WEAK void store(volatile void *at, passed value, int order)
	NAMED(__atomic_, store);
WEAK void store(volatile void *at, passed value, int order)
{
	(void)order;
	exchange(at, value);
}

#endif
