/* SPDX-License-Identifier: 0BSD */
/* _Qp_fge - is one binary128 greater than another, or equal? */
#include "quad.h"

int _Qp_fge(const quad *a, const quad *b)
{
	return __getf2(*a, *b) >= 0;
}
