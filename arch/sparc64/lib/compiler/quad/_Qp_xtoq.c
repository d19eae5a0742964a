/* SPDX-License-Identifier: 0BSD */
/* _Qp_xtoq - 64 bits with a sign to binary128. */
#include "quad.h"

void _Qp_xtoq(quad *result, int64_t a)
{
	*result = __floatditf(a);
}
