/* SPDX-License-Identifier: 0BSD */
/*
 * Constructors are called with main's arguments (DESIGN section 3).
 *
 * references-differ: musl: passes none; no standard asks for them
 * with-args: one two
 * with-env: NAME=value
 * expect-stdout: constructor 3 one two NAME=value\n
 * expect-stdout: main 3 one two NAME=value\n
 */
#include <stdio.h>
#include <string.h>

static void show(const char *who, int argc, char **argv, char **envp)
{
	while (*envp && strncmp(*envp, "NAME=", 5) != 0)
		envp++;
	printf("%s %d %s %s %s\n", who, argc, argv[1], argv[2],
	       *envp ? *envp : "nothing");
}

__attribute__((constructor)) static void construct(int argc, char **argv,
						   char **envp)
{
	show("constructor", argc, argv, envp);
}

int main(int argc, char **argv, char **envp)
{
	show("main", argc, argv, envp);
	return 0;
}
