/* SPDX-License-Identifier: 0BSD */
/* What the kernel is told to do with a signal is as in 32 bits. */
#include "../ppc/ksigaction.h"
