/* SPDX-License-Identifier: 0BSD */
/* environ - the environment, kept where something reads it. */
#include "attr.h"
#include "chain.h"

char **__environ;

extern char **environ WEAK ALIAS(__environ);

ENTER_LINK(1)
int __ex_environ(int argc, char **argv, char **envp)
{
	__environ = envp;
	return __ex_after_environ(argc, argv, envp);
}
