/* SPDX-License-Identifier: 0BSD */
/* _Qp_uxtoq - 64 bits without sign to binary128. */
#include "quad.h"

void _Qp_uxtoq(quad *result, uint64_t a)
{
	*result = __floatunditf(a);
}
