/* SPDX-License-Identifier: 0BSD */
/* _Q_qtou - binary128 to 32 bits without sign, towards 0. */
#include "same.h"

        same    _Q_qtou, __fixunstfsi
