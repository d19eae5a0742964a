/* SPDX-License-Identifier: 0BSD */
/* _Q_stoq - binary32 to binary128. */
#include "same.h"

        same    _Q_stoq, __extendsftf2
