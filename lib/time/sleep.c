/* SPDX-License-Identifier: 0BSD */
/* sleep - sleep for some seconds. */
#include <time.h>
#include <unistd.h>

#include "calls.h"

/* Rounded up, so that 0 always means: slept to the end. */
unsigned sleep(unsigned seconds)
{
	struct timespec time = { .tv_sec = seconds };

	if (__ex_nanosleep(&time, &time) == 0)
		return 0;
	return (unsigned)time.tv_sec + (time.tv_nsec > 0);
}
