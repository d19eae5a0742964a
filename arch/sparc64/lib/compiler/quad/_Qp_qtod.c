/* SPDX-License-Identifier: 0BSD */
/* _Qp_qtod - binary128 to binary64. */
#include "quad.h"

double _Qp_qtod(const quad *a)
{
	return __trunctfdf2(*a);
}
