/* SPDX-License-Identifier: 0BSD */
/* _Qp_qtoux - binary128 to 64 bits without sign, towards 0. */
#include "quad.h"

uint64_t _Qp_qtoux(const quad *a)
{
	return __fixunstfdi(*a);
}
