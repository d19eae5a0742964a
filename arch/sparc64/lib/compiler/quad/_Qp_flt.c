/* SPDX-License-Identifier: 0BSD */
/* _Qp_flt - is one binary128 less than another? */
#include "quad.h"

int _Qp_flt(const quad *a, const quad *b)
{
	return __letf2(*a, *b) < 0;
}
