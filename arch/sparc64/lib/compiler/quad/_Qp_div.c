/* SPDX-License-Identifier: 0BSD */
/* _Qp_div - the quotient of two binary128. */
#include "quad.h"

void _Qp_div(quad *result, const quad *a, const quad *b)
{
	*result = __divtf3(*a, *b);
}
