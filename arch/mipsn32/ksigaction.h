/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal: as in the o32 ABI. */
#include "../mips/ksigaction.h"
