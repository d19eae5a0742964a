/* SPDX-License-Identifier: 0BSD */
/* _Q_mul - the product of two binary128. */
#include "same.h"

        same    _Q_mul, __multf3
