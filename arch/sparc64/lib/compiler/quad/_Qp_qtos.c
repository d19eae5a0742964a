/* SPDX-License-Identifier: 0BSD */
/* _Qp_qtos - binary128 to binary32. */
#include "quad.h"

float _Qp_qtos(const quad *a)
{
	return __trunctfsf2(*a);
}
