/* SPDX-License-Identifier: 0BSD */
/* _Qp_uitoq - 32 bits without sign to binary128. */
#include "quad.h"

void _Qp_uitoq(quad *result, uint32_t a)
{
	*result = __floatunsitf(a);
}
