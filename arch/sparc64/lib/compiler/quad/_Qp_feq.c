/* SPDX-License-Identifier: 0BSD */
/* _Qp_feq - are two binary128 equal? */
#include "quad.h"

int _Qp_feq(const quad *a, const quad *b)
{
	return __letf2(*a, *b) == 0;
}
