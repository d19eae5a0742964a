/* SPDX-License-Identifier: 0BSD */
/* One system call of the library fails, or falls short. */
#include <stddef.h>

#include "faults.h"
#include "syscall.h"

struct report *report;

HIDDEN long __ex_injected(long number, const long words[6]);

static long make(long number, const long words[6])
{
	return __ex_syscall6(number, words[0], words[1], words[2], words[3],
			     words[4], words[5]);
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
		return -report->error;
	}
	/* A real transfer, of half the bytes. */
	if ((number != SYS_read && number != SYS_write) || words[2] < 2)
		return make(number, words);
	report->fired = 1;
	shorter[2] /= 2;
	return make(number, shorter);
}
