/* SPDX-License-Identifier: 0BSD */
/* A message that must not cost a program its small size. */
#ifndef EX_COMPLAIN_H
#define EX_COMPLAIN_H

#include "attr.h"

enum { PIECES = 8 }; /* at most */

/*
 * Write strings on descriptor 2, all in one system call.
 *
 * piece     up to PIECES of them, and then null
 *
 * By the kernel's writev(), so nothing is copied and nothing is too long; what
 * fails or falls short is let go. The stream stderr takes no part.
 */
HIDDEN void __ex_complain(const char *const *piece);

#endif
