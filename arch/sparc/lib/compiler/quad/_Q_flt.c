/* SPDX-License-Identifier: 0BSD */
/* _Q_flt - is one binary128 less than another? */
#include "quad.h"

int _Q_flt(quad a, quad b)
{
	return __letf2(a, b) < 0;
}
