/* SPDX-License-Identifier: 0BSD */
/* _Q_dtoq - binary64 to binary128. */
#include "same.h"

        same    _Q_dtoq, __extenddftf2
