/* SPDX-License-Identifier: 0BSD */
/* Handlers that can be withdrawn. */
#ifndef EX_HANDLES_H
#define EX_HANDLES_H

#include <exeunt.h>

#include "handlers.h"

/* As exeunt_withdraw(), with EX_HANDLERS locked. */
HIDDEN int __ex_withdraw(struct exeunt_handle *handle);

#endif
