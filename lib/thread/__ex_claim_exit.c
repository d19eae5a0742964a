/* SPDX-License-Identifier: 0BSD */
/* One thread exits; those that come later sleep until the process ends. */
#include <stddef.h>

#include "chain.h"
#include "lock.h"
#include "syscall.h"
#include "timed.h"

/* Its address stays the same in a child of fork(). */
SECTION(".bss.ex_exit.leaver") struct __ex_thread *__ex_leaver;

WEAK void __ex_drop_streams(void)
{
}

void __ex_claim_exit(void)
{
	struct __ex_thread *self = ex_self(), *leaver = NULL;

	if (__atomic_compare_exchange_n(&__ex_leaver, &leaver, self, 0,
					__ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE) ||
	    leaver == self)
		return;	     /* a handler may exit, too */
	__ex_drop_streams(); /* which the one that exits may want */
	for (;;)
		ex_sys(EX_PPOLL, NULL, 0, NULL, NULL, 0);
}

EXIT_LINK(claim) _Noreturn void __ex_claim(int status)
{
	__ex_claim_exit();
	__ex_after_claim(status);
}
