/* SPDX-License-Identifier: 0BSD */
/*
 * The limits that C17 5.2.4.2.1 and 7.20 give are constants for #if.
 *
 * expect-status: 0
 */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#if INT_MAX < 32767 || UINT_MAX < 65535 || LONG_MAX < 2147483647 || \
	LLONG_MAX < 9223372036854775807 || CHAR_BIT != 8
#error "limits.h"
#endif
#if INTMAX_MAX < INT64_MAX || SIZE_MAX < 65535 || UINT8_MAX != 255 || \
	INT8_MIN != -128 || INT64_C(1) != 1
#error "stdint.h"
#endif
#if RAND_MAX < 32767 || EXIT_SUCCESS == EXIT_FAILURE
#error "stdlib.h"
#endif
#if EOF >= 0 || SEEK_SET == SEEK_END
#error "stdio.h"
#endif

int main(void)
{
	return 0;
}
