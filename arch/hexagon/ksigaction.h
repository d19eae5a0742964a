/* SPDX-License-Identifier: 0BSD */
/*
 * What the kernel is told to do with a signal, as it wants to be told. A
 * handler returns to the kernel's vDSO.
 */
#include "shifted_mask.h"
