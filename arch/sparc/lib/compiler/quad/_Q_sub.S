/* SPDX-License-Identifier: 0BSD */
/* _Q_sub - the difference of two binary128. */
#include "same.h"

        same    _Q_sub, __subtf3
