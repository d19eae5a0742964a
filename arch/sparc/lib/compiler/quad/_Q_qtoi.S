/* SPDX-License-Identifier: 0BSD */
/* _Q_qtoi - binary128 to 32 bits with a sign, towards 0. */
#include "same.h"

        same    _Q_qtoi, __fixtfsi
