/* SPDX-License-Identifier: 0BSD */
/* _Q_fne - are two binary128 unequal, or unordered? */
#include "quad.h"

int _Q_fne(quad a, quad b)
{
	return __letf2(a, b) != 0;
}
