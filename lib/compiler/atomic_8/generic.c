/* SPDX-License-Identifier: 0BSD */
/* generic - atomic operations whose size is an argument. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "atomics_lock.h"

/* clang calls these functions for what may have less alignment, as on i386. */
typedef uint64_t eight_bytes __attribute__((aligned(8)));

/*
 * Objects that others may change by the operations of their size are changed
 * by these; all other objects with the lock held. The names are builtins: C
 * knows the functions by others. `to` and the like are as aligned as `at`.
 */
#define OF_A_SIZE(at, bytes, operation)                      \
	switch ((uintptr_t)(at) & (bytes - 1) ? 0 : bytes) { \
	case 1:                                              \
		operation(uint8_t);                          \
	case 2:                                              \
		operation(uint16_t);                         \
	case 4:                                              \
		operation(uint32_t);                         \
	case 8:                                              \
		operation(eight_bytes);                      \
	}

WEAK void load(size_t bytes, const void *at, void *to,
	       int order) __asm__("__atomic_load");
WEAK void load(size_t bytes, const void *at, void *to, int order)
{
	sigset_t blocked;

	(void)order;
#define LOAD(type)                                                         \
	*(type *)to = __atomic_load_n((const type *)at, __ATOMIC_SEQ_CST); \
	return
	OF_A_SIZE(at, bytes, LOAD)
	__ex_lock_atomics(&blocked);
	memcpy(to, at, bytes);
	__ex_unlock_atomics(&blocked);
}

WEAK void store(size_t bytes, void *at, const void *from,
		int order) __asm__("__atomic_store");
WEAK void store(size_t bytes, void *at, const void *from, int order)
{
	sigset_t blocked;

	(void)order;
#define STORE(type)                                                          \
	__atomic_store_n((type *)at, *(const type *)from, __ATOMIC_SEQ_CST); \
	return
	OF_A_SIZE(at, bytes, STORE)
	__ex_lock_atomics(&blocked);
	memcpy(at, from, bytes);
	__ex_unlock_atomics(&blocked);
}

WEAK void exchange(size_t bytes, void *at, const void *from, void *to,
		   int order) __asm__("__atomic_exchange");
WEAK void exchange(size_t bytes, void *at, const void *from, void *to,
		   int order)
{
	sigset_t blocked;

	(void)order;
#define EXCHANGE(type)                                                     \
	*(type *)to = __atomic_exchange_n((type *)at, *(const type *)from, \
					  __ATOMIC_SEQ_CST);               \
	return
	OF_A_SIZE(at, bytes, EXCHANGE)
	__ex_lock_atomics(&blocked);
	memcpy(to, at, bytes);
	memcpy(at, from, bytes);
	__ex_unlock_atomics(&blocked);
}

WEAK bool
compare_exchange(size_t bytes, void *at, void *expected, const void *desired,
		 int order,
		 int order_of_failure) __asm__("__atomic_compare_exchange");
WEAK bool compare_exchange(size_t bytes, void *at, void *expected,
			   const void *desired, int order, int order_of_failure)
{
	sigset_t blocked;
	bool equal;

	(void)order, (void)order_of_failure;
#define COMPARE_EXCHANGE(type)                                            \
	return __atomic_compare_exchange_n((type *)at, (type *)expected,  \
					   *(const type *)desired, false, \
					   __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
	OF_A_SIZE(at, bytes, COMPARE_EXCHANGE)
	__ex_lock_atomics(&blocked);
	equal = memcmp(at, expected, bytes) == 0;
	if (equal)
		memcpy(at, desired, bytes);
	else
		memcpy(expected, at, bytes);
	__ex_unlock_atomics(&blocked);
	return equal;
}
