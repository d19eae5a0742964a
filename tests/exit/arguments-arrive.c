/* SPDX-License-Identifier: 0BSD */
/*
 * argc, argv and the environment are the program's (C17 5.1.2.2.1).
 *
 * with-args: one 'two words' ''
 * with-env: NAME=value
 * expect-stdout: 4: [../test] [one] [two words] [] end\nNAME is value\n
 */
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
	const char *value = getenv("NAME");

	printf("%d:", argc);
	for (int i = 0; i < argc; i++)
		printf(" [%s]", argv[i]);
	printf(argv[argc] == NULL ? " end\n" : " no end\n");
	printf("NAME is %s\n", value ? value : "nothing");
	return 0;
}
