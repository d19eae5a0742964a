/* SPDX-License-Identifier: 0BSD */
/* errno as the library itself reaches it, without a call. */
#ifndef EX_ERRNO_VARIABLE_H
#define EX_ERRNO_VARIABLE_H

#include "attr.h"

extern int __ex_errno HIDDEN;

#endif
