/* SPDX-License-Identifier: 0BSD */
/* What the functions of <semaphore.h> have in common. */
#ifndef EX_SEMAPHORES_H
#define EX_SEMAPHORES_H

#include <semaphore.h>

#include "self.h"

/* Pass, if that is possible at once: 0, or EAGAIN. */
HIDDEN int __ex_sem_take(sem_t *semaphore);

/* Pass, before a moment or, null, ever: 0, EINTR, ETIMEDOUT or EINVAL. */
HIDDEN int __ex_sem_wait(sem_t *semaphore, int clock,
			 const struct timespec *until);

#endif
