/* SPDX-License-Identifier: 0BSD */
/* sigemptyset - a set of no signals. */
#include <signal.h>

int sigemptyset(sigset_t *set)
{
	for (unsigned i = 0; i < sizeof(*set) / sizeof(set->__word[0]); i++)
		set->__word[i] = 0;
	return 0;
}
