/* SPDX-License-Identifier: 0BSD */
/* islower - is it a lower-case letter? */
#include <ctype.h>

int islower(int character)
{
	return (unsigned)character - 'a' < 26;
}
