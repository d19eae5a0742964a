/* SPDX-License-Identifier: 0BSD */
/* _Qp_fne - are two binary128 unequal, or unordered? */
#include "quad.h"

int _Qp_fne(const quad *a, const quad *b)
{
	return __letf2(*a, *b) != 0;
}
