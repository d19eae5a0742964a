/* SPDX-License-Identifier: 0BSD */
/* flockfile - lock a stream: nobody else is there. */
#include <stdio.h>

void flockfile(FILE *stream)
{
	(void)stream;
}
