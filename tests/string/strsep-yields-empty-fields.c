/* SPDX-License-Identifier: 0BSD */
/*
 * strsep() ends a field at each separator, so there are empty ones, and leaves
 * a null pointer after the last; for that it returns null (4.4BSD).
 *
 * expect-stdout: <a><><b><>\nnull null\n<>\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[] = "a,;b,", empty[] = "";
	char *rest = text, *field;

	while ((field = strsep(&rest, ",;")))
		printf("<%s>", field);
	printf("\n%s", rest ? rest : "null");
	printf(" %s\n", strsep(&rest, ",;") ? "field" : "null");
	rest = empty;
	printf("<%s>\n", strsep(&rest, ",;"));
}
