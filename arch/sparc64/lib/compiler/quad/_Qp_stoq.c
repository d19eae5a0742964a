/* SPDX-License-Identifier: 0BSD */
/* _Qp_stoq - binary32 to binary128. */
#include "quad.h"

void _Qp_stoq(quad *result, float a)
{
	*result = __extendsftf2(a);
}
