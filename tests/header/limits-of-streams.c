/* SPDX-License-Identifier: 0BSD */
/*
 * The macros of <stdio.h> have the least values asked for (C17 7.21.1p3).
 *
 * expect-stdout: 1 1 1 1 1 1 1\n
 */
#include <stdio.h>

int main(void)
{
	fpos_t position;

	(void)position;
	printf("%d %d %d %d %d %d %d\n", EOF < 0, BUFSIZ >= 256, FOPEN_MAX >= 8,
	       FILENAME_MAX > 0, TMP_MAX >= 25, L_tmpnam > 0,
	       _IOFBF != _IOLBF && _IOLBF != _IONBF && _IONBF != _IOFBF);
	return 0;
}
