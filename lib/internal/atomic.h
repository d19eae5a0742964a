/* SPDX-License-Identifier: 0BSD */
/*
 * What compilers call to change an object of BYTES bytes, 1, 2, 4 or 8, in one
 * step for all threads and handlers, where they do not generate it.
 *
 * Names and meanings are those of the GCC manual ("__atomic builtins" and
 * "__sync builtins"). The order asked for is not looked at: each is
 * sequentially consistent, which no order forbids. As compilers have some of
 * the names for builtins of their own, C knows the functions by others. All
 * definitions are weak, as in compiler.h.
 */
#ifndef EX_ATOMIC_H
#define EX_ATOMIC_H

#include <stdbool.h>
#include <stdint.h>

#include "attr.h"

/*
 * The object, and how it is passed: some calls of __sync_..._1 and _2 leave
 * anything in the rest of the register.
 */
#if BYTES == 1
typedef uint8_t object;
typedef uint32_t passed;
#elif BYTES == 2
typedef uint16_t object;
typedef uint32_t passed;
#elif BYTES == 4
typedef uint32_t object;
typedef uint32_t passed;
#else
typedef uint64_t object;
typedef uint64_t passed;
#endif

#define NAMED(before, after) NAMED_BY(before, after, BYTES)
#define NAMED_BY(before, after, bytes) NAMED_SO(before, after, bytes)
#define NAMED_SO(before, after, bytes) __asm__(#before #after "_" #bytes)

/*
 * Store `desired` in an object that holds `expected`, in one step: what all
 * others are made of. Whoever includes this file defines it.
 *
 * returns   what the object held
 */
static inline object replace(volatile object *at, object expected,
			     object desired);

/* The change to old `operation`; the result is what was there, or what is. */
#define CHANGE(function, called, operation, result)                   \
	WEAK object function(volatile void *at, passed value) called; \
	WEAK object function(volatile void *at, passed value)         \
	{                                                             \
		object old, now, held = *(volatile object *)at;       \
                                                                      \
		do {                                                  \
			old = held;                                   \
			now = (object)(operation);                    \
			held = replace(at, old, now);                 \
		} while (held != old);                                \
		return result;                                        \
	}
#define ORDERED(function, called, unordered)                             \
	WEAK object function(volatile void *at, passed value, int order) \
		called;                                                  \
	WEAK object function(volatile void *at, passed value, int order) \
	{                                                                \
		(void)order;                                             \
		return unordered(at, value);                             \
	}
#define OPERATION(name, not, sign)                             \
	CHANGE(fetch_##name, NAMED(__sync_fetch_and_, name),   \
	       not(old sign value), old)                       \
	CHANGE(name##_fetch, NAMED(__sync_, name##_and_fetch), \
	       not(old sign value), now)                       \
	ORDERED(ordered_##name, NAMED(__atomic_fetch_, name), fetch_##name)

OPERATION(add, , +)
OPERATION(sub, , -)
OPERATION(and, , &)
OPERATION(or, , |)
OPERATION(xor, , ^)
OPERATION(nand, ~, &)
CHANGE(exchange, NAMED(__sync_, lock_test_and_set), value, old)
ORDERED(ordered_exchange, NAMED(__atomic_, exchange), exchange)

WEAK object value_replaced(volatile void *at, passed expected, passed desired)
	NAMED(__sync_, val_compare_and_swap);
WEAK object value_replaced(volatile void *at, passed expected, passed desired)
{
	return replace(at, (object)expected, (object)desired);
}

WEAK bool was_replaced(volatile void *at, passed expected, passed desired)
	NAMED(__sync_, bool_compare_and_swap);
WEAK bool was_replaced(volatile void *at, passed expected, passed desired)
{
	return value_replaced(at, expected, desired) == (object)expected;
}

WEAK bool compare_exchange(volatile void *at, void *expected, passed desired,
			   int order, int order_of_failure)
	NAMED(__atomic_, compare_exchange);
WEAK bool compare_exchange(volatile void *at, void *expected, passed desired,
			   int order, int order_of_failure)
{
	object *old = expected, held = replace(at, *old, (object)desired);

	(void)order, (void)order_of_failure;
	if (held == *old)
		return true;
	*old = held; /* and not else: by then somebody may have freed it */
	return false;
}

#endif
