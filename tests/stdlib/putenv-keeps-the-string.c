/* SPDX-License-Identifier: 0BSD */
/*
 * putenv makes the caller's own string a part of the environment
 * (POSIX.1-2024 putenv()); clearenv leaves nothing (Linux clearenv(3)).
 *
 * expect-stdout: one\ntwo\nthree\nempty\nagain\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	static char mine[] = "NAME=one  ", other[] = "NAME=three";

	mine[8] = '\0';
	putenv(mine);
	puts(getenv("NAME"));
	strcpy(mine, "NAME=two");
	puts(getenv("NAME"));
	putenv(other);
	puts(getenv("NAME"));
	clearenv();
	if (getenv("NAME") == NULL && (environ == NULL || *environ == NULL))
		puts("empty");
	setenv("NAME", "again", 0);
	puts(getenv("NAME"));
	return 0;
}
