/* SPDX-License-Identifier: 0BSD */
/* _Q_lltoq - 64 bits with a sign to binary128. */
#include "same.h"

        same    _Q_lltoq, __floatditf
