/* SPDX-License-Identifier: 0BSD */
/* Wake those who sleep. */
#include "futex.h"
#include "self.h"

void __ex_wake(int *word, int count)
{
	ex_sys(EX_FUTEX, word, EX_WAKE | EX_PRIVATE, count);
}
