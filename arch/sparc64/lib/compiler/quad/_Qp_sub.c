/* SPDX-License-Identifier: 0BSD */
/* _Qp_sub - the difference of two binary128. */
#include "quad.h"

void _Qp_sub(quad *result, const quad *a, const quad *b)
{
	*result = __subtf3(*a, *b);
}
