/* SPDX-License-Identifier: 0BSD */
/* __ashrti3 - 128 bits with a sign shifted right. */
#define WHOLE 128
#include "halves.h"

WEAK int128 __ashrti3(int128 value, int count)
{
	return (signed_whole)shift_right((whole)value, count,
					 value < 0 ? ~(half)0 : 0);
}
