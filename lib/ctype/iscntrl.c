/* SPDX-License-Identifier: 0BSD */
/* iscntrl - is it a control character? */
#include <ctype.h>

int iscntrl(int character)
{
	return (unsigned)character < 32 || character == 127;
}
