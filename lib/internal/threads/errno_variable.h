/* SPDX-License-Identifier: 0BSD */
/* errno as the library itself reaches it, without a call. */
#ifndef EX_ERRNO_VARIABLE_H
#define EX_ERRNO_VARIABLE_H

#include "self.h"

#define __ex_errno (__ex_self.error)

#endif
