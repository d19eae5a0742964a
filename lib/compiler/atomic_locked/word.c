/* SPDX-License-Identifier: 0BSD */
/* word - what compilers call to change a word in one step. */
#define BYTES 4
#include "atomic_locked.h"
