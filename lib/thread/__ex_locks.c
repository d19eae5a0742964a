/* SPDX-License-Identifier: 0BSD */
/* What there is once for all threads. */
#include "lock.h"

int __ex_locks[EX_LOCKS];
int __ex_others;
int __ex_forks;
