/* SPDX-License-Identifier: 0BSD */
/* _Q_utoq - 32 bits without sign to binary128. */
#include "same.h"

        same    _Q_utoq, __floatunsitf
