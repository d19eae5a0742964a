/* SPDX-License-Identifier: 0BSD */
/* _Qp_cmpe - the same as _Qp_cmp, as no NaN raises an exception here. */
#include "quad.h"

int _Qp_cmpe(const quad *a, const quad *b)
{
	return _Qp_cmp(a, b);
}
