/* SPDX-License-Identifier: 0BSD */
/*
 * strtok_r() keeps its place where the caller says, so one split can run within
 * another (POSIX.1-2024 strtok_r()).
 *
 * expect-stdout: a=1\nb=2\nc=3\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[] = ";a:1;b:2;;c:3;";
	char *outer, *inner;

	for (char *pair = strtok_r(text, ";", &outer); pair;
	     pair = strtok_r(NULL, ";", &outer)) {
		char *name = strtok_r(pair, ":", &inner);

		printf("%s=%s\n", name, strtok_r(NULL, ":", &inner));
	}
}
