/* SPDX-License-Identifier: 0BSD */
/* _Q_qtoull - binary128 to 64 bits without sign, towards 0. */
#include "same.h"

        same    _Q_qtoull, __fixunstfdi
