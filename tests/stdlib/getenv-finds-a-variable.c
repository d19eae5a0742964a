/* SPDX-License-Identifier: 0BSD */
/*
 * getenv finds variables by their whole name (C17 7.22.4.6).
 *
 * with-env: COLOUR=red
 * with-env: EMPTY=
 * with-env: COL=x=y
 * expect-stdout: red\n[]\nx=y\nnone\nnone\n
 */
#include <stdio.h>
#include <stdlib.h>

static const char *value(const char *name)
{
	const char *found = getenv(name);

	return found ? found : "none";
}

int main(void)
{
	puts(value("COLOUR"));
	printf("[%s]\n", value("EMPTY"));
	puts(value("COL"));
	puts(value("COLO"));
	puts(value("COLOURS"));
	return 0;
}
