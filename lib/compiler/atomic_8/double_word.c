/* SPDX-License-Identifier: 0BSD */
/* double_word - what compilers call to change eight bytes in one step. */
#define BYTES 8
#include "atomic_locked.h"
