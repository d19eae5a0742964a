/* SPDX-License-Identifier: 0BSD */
/*
 * setenv adds by a copy, replaces where asked to, and refuses names that are
 * none; unsetenv removes; environ shows it all (POSIX.1-2024 setenv(),
 * unsetenv()).
 *
 * with-env: OLD=1
 * expect-stdout: new\nnew\nother\nOLD=1 is still first\ngone\ngone\n
 * expect-stdout: EINVAL EINVAL EINVAL EINVAL\n100 variables: all there\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *value(const char *name)
{
	const char *found = getenv(name);

	return found ? found : "gone";
}

static const char *error(int result)
{
	const char *name = result == -1 && errno == EINVAL ? "EINVAL" : "?";

	errno = 0;
	return name;
}

int main(void)
{
	char text[20] = "new", name[20];
	int there = 0;

	setenv("VARIABLE", text, 0);
	text[0] = 'X';
	puts(value("VARIABLE"));
	setenv("VARIABLE", "other", 0);
	puts(value("VARIABLE"));
	setenv("VARIABLE", "other", 1);
	puts(value("VARIABLE"));
	for (char **at = environ; *at != NULL; at++)
		if (strcmp(*at, "OLD=1") == 0 && strcmp(value("OLD"), "1") == 0)
			puts("OLD=1 is still first");
	unsetenv("VARIABLE");
	unsetenv("VARIABLE");
	puts(value("VARIABLE"));
	unsetenv("OLD");
	puts(value("OLD"));
	printf("%s ", error(setenv("", "x", 1)));
	printf("%s ", error(setenv("A=B", "x", 1)));
	printf("%s ", error(unsetenv("")));
	printf("%s\n", error(unsetenv("A=B")));
	for (int i = 0; i < 100; i++) {
		snprintf(name, sizeof(name), "V%d", i);
		snprintf(text, sizeof(text), "%d", i * i);
		if (setenv(name, text, 1) != 0)
			return 1;
	}
	for (int i = 0; i < 100; i++) {
		snprintf(name, sizeof(name), "V%d", i);
		there += atoi(value(name)) == i * i;
	}
	printf("%d variables: all there\n", there);
	return 0;
}
