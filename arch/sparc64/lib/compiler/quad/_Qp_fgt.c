/* SPDX-License-Identifier: 0BSD */
/* _Qp_fgt - is one binary128 greater than another? */
#include "quad.h"

int _Qp_fgt(const quad *a, const quad *b)
{
	return __getf2(*a, *b) > 0;
}
