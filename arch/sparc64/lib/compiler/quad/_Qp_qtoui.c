/* SPDX-License-Identifier: 0BSD */
/* _Qp_qtoui - binary128 to 32 bits without sign, towards 0. */
#include "quad.h"

uint32_t _Qp_qtoui(const quad *a)
{
	return __fixunstfsi(*a);
}
