/* SPDX-License-Identifier: 0BSD */
/* _Q_qtos - binary128 to binary32. */
#include "same.h"

        same    _Q_qtos, __trunctfsf2
