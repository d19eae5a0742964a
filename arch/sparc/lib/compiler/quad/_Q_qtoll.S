/* SPDX-License-Identifier: 0BSD */
/* _Q_qtoll - binary128 to 64 bits with a sign, towards 0. */
#include "same.h"

        same    _Q_qtoll, __fixtfdi
