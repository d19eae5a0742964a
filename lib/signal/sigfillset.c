/* SPDX-License-Identifier: 0BSD */
/* sigfillset - a set of all signals. */
#include <signal.h>

int sigfillset(sigset_t *set)
{
	for (unsigned i = 0; i < sizeof(*set) / sizeof(set->__word[0]); i++)
		set->__word[i] = -1UL;
	return 0;
}
