/* SPDX-License-Identifier: 0BSD */
/*
 * What the kernel is told to do with a signal, as it wants to be told. A
 * handler returns to code on the stack.
 */
#include "shifted_mask.h"
