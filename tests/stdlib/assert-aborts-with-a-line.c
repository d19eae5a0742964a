/* SPDX-License-Identifier: 0BSD */
/*
 * An assertion that fails writes one line with file, line, function and text
 * to standard error, and ends the program by SIGABRT; one that holds does
 * nothing (C17 7.2.1.1).
 *
 * expect-stdout: SIGABRT\none line\nfile\nline\nfunction\nexpression\n
 */
#define _GNU_SOURCE
#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void check_it(int number)
{
#line 4711 "some-file.c"
	assert(number == 12);
}

int main(void)
{
	char text[400] = "";
	int ends[2], status;

	if (pipe(ends) != 0)
		return 1;

	pid_t child = fork();

	if (child == 0) {
		dup2(ends[1], 2);
		check_it(12);
		check_it(13);
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child)
		return 1;
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT)
		puts("SIGABRT");

	if (read(ends[0], text, sizeof(text) - 1) <= 0)
		return 1;

	char *end = strchr(text, '\n'); /* an emulator may add a line */

	if (end != NULL) {
		puts("one line");
		*end = '\0';
	}
	puts(strstr(text, "some-file.c") ? "file" : "?");
	puts(strstr(text, "4711") ? "line" : "?");
	puts(strstr(text, "check_it") ? "function" : "?");
	puts(strstr(text, "number == 12") ? "expression" : "?");
	return 0;
}
