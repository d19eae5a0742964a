/* SPDX-License-Identifier: 0BSD */
/* _Qp_qtoi - binary128 to 32 bits with a sign, towards 0. */
#include "quad.h"

int32_t _Qp_qtoi(const quad *a)
{
	return __fixtfsi(*a);
}
