/* SPDX-License-Identifier: 0BSD */
/* usleep - sleep for some microseconds. */
#include <time.h>
#include <unistd.h>

#include "calls.h"

enum { MILLION = 1000000, THOUSAND = 1000 };

int usleep(useconds_t microseconds)
{
	struct timespec time = {
		.tv_sec = microseconds / MILLION,
		.tv_nsec = (long)(microseconds % MILLION) * THOUSAND,
	};

	return __ex_nanosleep(&time, NULL);
}
