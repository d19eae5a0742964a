/* SPDX-License-Identifier: 0BSD */
/* quick_exit()'s hook: its strong body is in lib/exit/at_quick_exit.c. */
#ifndef EX_QUICK_H
#define EX_QUICK_H

#include "attr.h"
#include "handlers.h"

extern struct ex_handlers __ex_quick_handlers HIDDEN;
HIDDEN void __ex_run_quick_handlers(void);

#endif
