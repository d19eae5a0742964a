/* SPDX-License-Identifier: 0BSD */
/* _Q_ulltoq - 64 bits without sign to binary128. */
#include "same.h"

        same    _Q_ulltoq, __floatunditf
