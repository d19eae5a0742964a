/* SPDX-License-Identifier: 0BSD */
/* sigismember - ask whether a signal is in a set. */
#include <errno.h>
#include <signal.h>

#include "member.h"
#include "syscall.h"

int sigismember(const sigset_t *set, int signal)
{
	if (!ex_is_signal(signal))
		return (int)__ex_ret(-EINVAL);
	return (set->__word[ex_word(signal)] & ex_bit(signal)) != 0;
}
