/* SPDX-License-Identifier: 0BSD */
/* _Q_feq - are two binary128 equal? */
#include "quad.h"

int _Q_feq(quad a, quad b)
{
	return __letf2(a, b) == 0;
}
