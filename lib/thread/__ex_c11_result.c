/* SPDX-License-Identifier: 0BSD */
/* From POSIX's errors to C11's. */
#include <errno.h>
#include <threads.h>

#include "thread_calls.h"

int __ex_c11_result(int error)
{
	switch (error) {
	case 0:
		return thrd_success;
	case EBUSY:
		return thrd_busy;
	case ENOMEM:
		return thrd_nomem;
	case ETIMEDOUT:
		return thrd_timedout;
	default:
		return thrd_error;
	}
}
