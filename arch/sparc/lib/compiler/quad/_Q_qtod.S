/* SPDX-License-Identifier: 0BSD */
/* _Q_qtod - binary128 to binary64. */
#include "same.h"

        same    _Q_qtod, __trunctfdf2
