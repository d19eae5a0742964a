/* SPDX-License-Identifier: 0BSD */
/* _Qp_mul - the product of two binary128. */
#include "quad.h"

void _Qp_mul(quad *result, const quad *a, const quad *b)
{
	*result = __multf3(*a, *b);
}
