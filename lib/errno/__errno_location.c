/* SPDX-License-Identifier: 0BSD */
/* __errno_location - where errno is. */
#include <errno.h>

#include "errno_variable.h"

int *__errno_location(void)
{
	return &__ex_errno;
}
