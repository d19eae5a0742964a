/* SPDX-License-Identifier: 0BSD */
/* _Qp_itoq - 32 bits with a sign to binary128. */
#include "quad.h"

void _Qp_itoq(quad *result, int32_t a)
{
	*result = __floatsitf(a);
}
