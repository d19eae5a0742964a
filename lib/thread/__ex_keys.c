/* SPDX-License-Identifier: 0BSD */
/* Values that each thread has its own of. */
#include <errno.h>
#include <stddef.h>

#include "lock.h"
#include "mangle.h"
#include "thread_calls.h"

/*
 * A key that is given up and made anew has a new number, so that no thread
 * takes what it has of the old one for its own: even numbers are free keys.
 */
static struct {
	unsigned int number;
	void (*destructor)(void *); /* as ex_mangled() makes it */
} key[EX_KEYS];

static _Thread_local struct {
	unsigned int number;
	void *value;
} own[EX_KEYS];

int __ex_key_create(unsigned int *result, void (*destructor)(void *))
{
	for (unsigned int i = 0; i < EX_KEYS; i++) {
		unsigned int number =
			__atomic_load_n(&key[i].number, __ATOMIC_RELAXED);

		if (number % 2 == 0 &&
		    __atomic_compare_exchange_n(&key[i].number, &number,
						number + 1, 0, __ATOMIC_ACQ_REL,
						__ATOMIC_RELAXED)) {
			key[i].destructor = ex_mangled(destructor);
			*result = i;
			return 0;
		}
	}
	return EAGAIN;
}

int __ex_key_delete(unsigned int which)
{
	void (*none)(void *) = NULL;

	if (which >= EX_KEYS || key[which].number % 2 == 0)
		return EINVAL;
	key[which].destructor = ex_mangled(none);
	__atomic_fetch_add(&key[which].number, 1, __ATOMIC_RELEASE);
	return 0;
}

void *__ex_get_value(unsigned int which)
{
	if (which >= EX_KEYS || own[which].number != key[which].number)
		return NULL;
	return own[which].value;
}

int __ex_set_value(unsigned int which, const void *value)
{
	if (which >= EX_KEYS || key[which].number % 2 == 0)
		return EINVAL;
	own[which].number = key[which].number;
	own[which].value = (void *)(size_t)value;
	return 0;
}

/* At the end of a thread: C17 7.26.5.5p2, POSIX.1-2024 pthread_key_create(). */
void __ex_destroy_values(void)
{
	for (int round = 0, any = 1; any && round < EX_ROUNDS; round++) {
		any = 0;
		for (unsigned int i = 0; i < EX_KEYS; i++) {
			void *value = __ex_get_value(i);
			void (*destructor)(void *) =
				ex_demangled(key[i].destructor);

			own[i].value = NULL;
			if (value != NULL && destructor != NULL) {
				destructor(value);
				any = 1;
			}
		}
	}
}
