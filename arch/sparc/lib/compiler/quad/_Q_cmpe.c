/* SPDX-License-Identifier: 0BSD */
/* _Q_cmpe - the same as _Q_cmp, as no NaN raises an exception here. */
#include "quad.h"

int _Q_cmpe(quad a, quad b)
{
	return _Q_cmp(a, b);
}
