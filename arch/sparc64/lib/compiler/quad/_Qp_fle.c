/* SPDX-License-Identifier: 0BSD */
/* _Qp_fle - is one binary128 less than another, or equal? */
#include "quad.h"

int _Qp_fle(const quad *a, const quad *b)
{
	return __letf2(*a, *b) <= 0;
}
