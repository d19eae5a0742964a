/* SPDX-License-Identifier: 0BSD */
/* _Q_cmp - the order of two binary128: 0 equal, 1 less, 2 greater, 3 none. */
#include "quad.h"

int _Q_cmp(quad a, quad b)
{
	if (__unordtf2(a, b))
		return 3;

	long order = __letf2(a, b);

	return order < 0 ? 1 : order > 0 ? 2 : 0;
}
