/* SPDX-License-Identifier: 0BSD */
/* byte - what compilers call to change a byte in one step. */
#define BYTES 1
#include "atomic_locked.h"
