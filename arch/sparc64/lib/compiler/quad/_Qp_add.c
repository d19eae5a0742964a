/* SPDX-License-Identifier: 0BSD */
/* _Qp_add - the sum of two binary128. */
#include "quad.h"

void _Qp_add(quad *result, const quad *a, const quad *b)
{
	*result = __addtf3(*a, *b);
}
