/* SPDX-License-Identifier: 0BSD */
/* _Q_div - the quotient of two binary128. */
#include "same.h"

        same    _Q_div, __divtf3
