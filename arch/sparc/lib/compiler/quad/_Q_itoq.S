/* SPDX-License-Identifier: 0BSD */
/* _Q_itoq - 32 bits with a sign to binary128. */
#include "same.h"

        same    _Q_itoq, __floatsitf
