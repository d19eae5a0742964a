/* SPDX-License-Identifier: 0BSD */
/* _Q_fgt - is one binary128 greater than another? */
#include "quad.h"

int _Q_fgt(quad a, quad b)
{
	return __getf2(a, b) > 0;
}
