/* SPDX-License-Identifier: 0BSD */
/* _Qp_neg - a binary128 with the other sign. */
#include "quad.h"

void _Qp_neg(quad *result, const quad *a)
{
	*result = __negtf2(*a);
}
