/* SPDX-License-Identifier: 0BSD */
/* One system call of the library fails, or falls short. */
#include <stddef.h>

#include "faults.h"
#include "syscall.h"

struct report *report;

enum { FUTEX_WAKE = 1 };

HIDDEN long __ex_injected(long number, const long words[6]);

static long make(long number, const long words[6])
{
	return __ex_syscall6(number, words[0], words[1], words[2], words[3],
			     words[4], words[5]);
}

static int is_wake(long number, long operation)
{
	const long command = operation & 127;

#ifdef SYS_futex_time64
	if (number == SYS_futex_time64 && command == FUTEX_WAKE)
		return 1;
#endif
#ifdef SYS_futex
	if (number == SYS_futex && command == FUTEX_WAKE)
		return 1;
#endif
	return 0;
}

long __ex_injected(long number, const long words[6])
{
	long shorter[6] = { words[0], words[1], words[2] };

	if (report == NULL || !report->armed)
		return make(number, words);
	report->latest = number;
	if (__atomic_add_fetch(&report->calls, 1, __ATOMIC_RELAXED) !=
	    report->fail_at)
		return make(number, words);
	report->number = number;
	report->descriptor = (int)words[0];
	report->fired_in = report->step;
	if (report->error != SHORT) {
		report->fired = 1;
		/* A wake that is lost is no fault of any kernel's. */
		if (is_wake(number, words[1]))
			make(number, words);
		return -report->error;
	}
	/* A real transfer, of half the bytes. */
	if ((number != SYS_read && number != SYS_write) || words[2] < 2)
		return make(number, words);
	report->fired = 1;
	shorter[2] /= 2;
	return make(number, shorter);
}
