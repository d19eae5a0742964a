/* SPDX-License-Identifier: 0BSD */
/* The objects behind <threads.h>, <pthread.h> and <semaphore.h>. */
#ifndef __EX_BITS_THREADS_H
#define __EX_BITS_THREADS_H

/*
 * All zero is a valid object of each kind, as its initializer makes it. The
 * members are the library's own. Locks, as ints, are 0 when they are free.
 */

struct __ex_thread;

struct __ex_mutex {
	int __ex_lock;
	int __ex_kind;
	unsigned int __ex_again; /* how often more its owner has it */
	struct __ex_thread *__ex_owner;
};

struct __ex_condition {
	int __ex_lock;
	int __ex_clock;
	int __ex_users; /* who are in a wait; see __ex_leave() */
	struct __ex_waiter *__ex_first;
	struct __ex_waiter *__ex_last;
};

struct __ex_rwlock {
	int __ex_state; /* readers, or -1: a writer */
	int __ex_waiters;
	struct __ex_thread *__ex_writer;
};

struct __ex_barrier {
	int __ex_lock;
	int __ex_cycle;
	unsigned int __ex_count;
	unsigned int __ex_arrived;
	int __ex_users; /* as of a condition */
};

struct __ex_cleanup {
	void (*__ex_function)(void *);
	void *__ex_argument;
	struct __ex_cleanup *__ex_next;
};

struct __ex_once {
	int __ex_state;
};

#endif
