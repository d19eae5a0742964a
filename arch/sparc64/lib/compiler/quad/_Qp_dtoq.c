/* SPDX-License-Identifier: 0BSD */
/* _Qp_dtoq - binary64 to binary128. */
#include "quad.h"

void _Qp_dtoq(quad *result, double a)
{
	*result = __extenddftf2(a);
}
