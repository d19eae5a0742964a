/* SPDX-License-Identifier: 0BSD */
/* sigaddset - put a signal into a set. */
#include <errno.h>
#include <signal.h>

#include "member.h"
#include "syscall.h"

int sigaddset(sigset_t *set, int signal)
{
	if (!ex_is_signal(signal))
		return (int)__ex_ret(-EINVAL);
	set->__word[ex_word(signal)] |= ex_bit(signal);
	return 0;
}
