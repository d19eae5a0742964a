/* SPDX-License-Identifier: 0BSD */
/* The thread-local objects that have destructors. */
#ifndef EX_LOCALS_H
#define EX_LOCALS_H

#include "attr.h"

/* Destroy those of the calling thread, latest first. */
HIDDEN void __ex_destroy_locals(void);

#endif
