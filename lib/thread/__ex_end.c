/* SPDX-License-Identifier: 0BSD */
/* The end of a thread. */
#include <signal.h>
#include <stdlib.h>

#include <exeunt.h>

#include "lock.h"
#include "syscall.h"
#include "tls.h"

WEAK void __ex_destroy_locals(void)
{
}

WEAK void __ex_destroy_values(void)
{
}

/* exit() in several threads at once is this library's to put in order. */
USED static void (*const needs_claim)(void) = __ex_claim_exit;

_Noreturn void __ex_end(void)
{
	struct __ex_thread *self = ex_self();
	int end = EX_JOINABLE;
	sigset_t all;

	__ex_destroy_locals();
	__ex_destroy_values();
	if (__atomic_fetch_sub(&__ex_others, 1, __ATOMIC_ACQ_REL) == 0)
		exit(0); /* POSIX.1-2024 pthread_exit(): it was the last */

	/* A handler must not run on a stack that is about to go. */
	sigfillset(&all);
	ex_sys(SYS_rt_sigprocmask, SIG_SETMASK, &all, NULL, sizeof(all));
	__ex_lock(&self->lock);
	self->number = 0;
	__ex_unlock(&self->lock);
	if (!__atomic_compare_exchange_n(&self->end, &end, EX_ENDED, 0,
					 __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE) &&
	    end == EX_DETACHED && self->mapping != NULL) {
		/* Not to be cleared by the kernel once it is unmapped. */
		ex_sys(SYS_set_tid_address, NULL);
		__ex_unmap_and_exit(self->mapping, self->bytes);
	}
	if (self->mapping == NULL)
		ex_sys(SYS_set_tid_address, &self->ended);
	exeunt_thread_exit(0);
}
