/* SPDX-License-Identifier: 0BSD */
/* _Q_fle - is one binary128 less than another, or equal? */
#include "quad.h"

int _Q_fle(quad a, quad b)
{
	return __letf2(a, b) <= 0;
}
