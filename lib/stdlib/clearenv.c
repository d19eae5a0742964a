/* SPDX-License-Identifier: 0BSD */
/* clearenv - leave the program without an environment. */
#include <stdlib.h>

#include "environment.h"

int clearenv(void)
{
	__environ = NULL;
	return 0;
}
