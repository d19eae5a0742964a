/* SPDX-License-Identifier: 0BSD */
/* _Q_fge - is one binary128 greater than another, or equal? */
#include "quad.h"

int _Q_fge(quad a, quad b)
{
	return __getf2(a, b) >= 0;
}
