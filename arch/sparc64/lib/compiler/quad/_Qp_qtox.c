/* SPDX-License-Identifier: 0BSD */
/* _Qp_qtox - binary128 to 64 bits with a sign, towards 0. */
#include "quad.h"

int64_t _Qp_qtox(const quad *a)
{
	return __fixtfdi(*a);
}
