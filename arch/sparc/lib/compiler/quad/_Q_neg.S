/* SPDX-License-Identifier: 0BSD */
/* _Q_neg - a binary128 with the other sign. */
#include "same.h"

        same    _Q_neg, __negtf2
