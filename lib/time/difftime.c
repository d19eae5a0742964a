/* SPDX-License-Identifier: 0BSD */
/* difftime - the seconds from one time to another. */
#include <time.h>

double difftime(time_t later, time_t earlier)
{
	return (double)(later - earlier);
}
