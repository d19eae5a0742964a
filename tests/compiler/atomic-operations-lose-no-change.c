/* SPDX-License-Identifier: 0BSD */
/*
 * What several threads change by atomic operations at the same time has had all
 * their changes in the end, of whatever size it is, and its neighbours none
 * (C17 5.1.2.4p7, 7.17.7).
 *
 * expect-stdout: added 1 2 4 8\nexchanged 1 2 4 8\nlocked 2\nneighbours kept\n
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

/*
 * They go on until one of them has seen so often that another came between two
 * of its steps, or until so many steps have shown that nobody does.
 */
enum { SEEN = 200, STEPS = 1000000, STEP = 3, THREADS = 4, KINDS = 10 };

static atomic_uint arrived;
static atomic_int enough[KINDS];

/* One more step that found `found`, where the one before had left `left`. */
#define ANOTHER(kind, seen, steps, found, left)             \
	(steps++, seen += found != left,                    \
	 seen < SEEN && steps < STEPS &&                    \
	 !atomic_load_explicit(&enough[kind], memory_order_relaxed))

/* Only the one in the middle is changed. */
#define COUNTERS(size, type, kind)                                            \
	static _Atomic type added##size[3], exchanged##size[3];               \
	static unsigned int add##size(void)                                   \
	{                                                                     \
		unsigned int seen = 0, steps = 0;                             \
		type old = 0, left;                                            \
		do {                                                          \
			left = (type)(old + STEP);                            \
			old = atomic_fetch_add(&added##size[1], STEP);        \
		} while (ANOTHER(kind, seen, steps, old, left));              \
		return steps;                                \
	}                                                                     \
	static unsigned int exchange##size(void)                              \
	{                                                                     \
		unsigned int seen = 0, steps = 0;                             \
		type old = 0, left;                                           \
		do {                                                          \
			left = (type)(old + STEP);                            \
			old = atomic_load(&exchanged##size[1]);               \
			while (!atomic_compare_exchange_weak(                 \
				&exchanged##size[1], &old, (type)(old + STEP))) \
				;                                             \
		} while (ANOTHER(kind + 4, seen, steps, old, left));          \
		return steps;                                \
	}
COUNTERS(1, uint8_t, 0)
COUNTERS(2, uint16_t, 1)
COUNTERS(4, uint32_t, 2)
COUNTERS(8, uint64_t, 3)

/* Changed with the lock held, and not otherwise. */
static unsigned int locked, flagged;

static unsigned int by_lock(void)
{
	static atomic_uint lock;
	unsigned int seen = 0, steps = 0, old = 0, left;

	do {
		left = old + STEP;
		while (atomic_exchange_explicit(&lock, 1, memory_order_acquire))
			sched_yield();
		old = locked;
		locked = old + STEP;
		atomic_store_explicit(&lock, 0, memory_order_release);
	} while (ANOTHER(8, seen, steps, old, left));
	return steps;
}

static unsigned int by_flag(void)
{
	static atomic_flag flag = ATOMIC_FLAG_INIT;
	unsigned int seen = 0, steps = 0, old = 0, left;

	do {
		left = old + STEP;
		while (atomic_flag_test_and_set(&flag))
			sched_yield();
		old = flagged;
		flagged = old + STEP;
		atomic_flag_clear(&flag);
	} while (ANOTHER(9, seen, steps, old, left));
	return steps;
}

static unsigned int (*const count[KINDS])(void) = {
	add1,	   add2,      add4,	 add8,	  exchange1,
	exchange2, exchange4, exchange8, by_lock, by_flag,
};
static unsigned int steps[THREADS][KINDS];

/* A thread gets the middle of it: some stacks grow upwards. */
static _Alignas(16) char stack[THREADS][65536];
static volatile int tid[THREADS];

static int thread(void *argument)
{
	unsigned int *mine = argument;

	for (unsigned int kind = 0; kind < KINDS; kind++) {
		atomic_fetch_add(&arrived, 1);
		while (atomic_load(&arrived) < THREADS * (kind + 1))
			sched_yield();
		mine[kind] = count[kind]();
		atomic_store(&enough[kind], 1);
	}
	return 0;
}

int main(void)
{
	unsigned int sum[KINDS] = { 0 };

	for (int i = 0; i < THREADS; i++) {
		tid[i] = 1;
		if (clone(thread, stack[i] + sizeof *stack / 2,
			  CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
				  CLONE_THREAD | CLONE_SYSVSEM |
				  CLONE_CHILD_CLEARTID,
			  steps[i], NULL, NULL, &tid[i]) < 0)
			return 1;
	}
	/* The kernel clears it when the thread is gone. */
	for (int i = 0; i < THREADS; i++)
		while (tid[i] != 0)
			usleep(1000);
	for (int i = 0; i < THREADS * KINDS; i++)
		sum[i % KINDS] += STEP * steps[i / KINDS][i % KINDS];

	printf("added%s%s%s%s\n", added1[1] == (uint8_t)sum[0] ? " 1" : "",
	       added2[1] == (uint16_t)sum[1] ? " 2" : "",
	       added4[1] == sum[2] ? " 4" : "", added8[1] == sum[3] ? " 8" : "");
	printf("exchanged%s%s%s%s\n",
	       exchanged1[1] == (uint8_t)sum[4] ? " 1" : "",
	       exchanged2[1] == (uint16_t)sum[5] ? " 2" : "",
	       exchanged4[1] == sum[6] ? " 4" : "",
	       exchanged8[1] == sum[7] ? " 8" : "");
	printf("locked %d\n", (locked == sum[8]) + (flagged == sum[9]));
	for (int i = 0; i < 3; i += 2)
		if (added1[i] || added2[i] || added4[i] || added8[i] ||
		    exchanged1[i] || exchanged2[i] || exchanged4[i] ||
		    exchanged8[i])
			return 2;
	puts("neighbours kept");
	return 0;
}
