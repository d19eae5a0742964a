/* SPDX-License-Identifier: 0BSD */
/* _Q_add - the sum of two binary128. */
#include "same.h"

        same    _Q_add, __addtf3
