/* SPDX-License-Identifier: 0BSD */
/* The search of the exec functions whose names have a p. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "syscall.h"

/*
 * What is no program may be a script without a first line that says for
 * whom: POSIX has the shell try, with the path as its first operand.
 */
static long run(const char *path, const char *const arguments[],
		char *const variables[])
{
	long result = ex_sys(SYS_execve, path, arguments, variables);
	size_t count = 0;
	const char **words;

	if (result != -ENOEXEC)
		return result;
	while (arguments[count])
		count++;
	words = __builtin_alloca((count + 3) * sizeof(*words));
	words[0] = count ? arguments[0] : "sh";
	words[1] = path;
	words[2] = NULL;
	for (size_t i = 1; i <= count; i++)
		words[i + 1] = arguments[i];
	return ex_sys(SYS_execve, "/bin/sh", words, variables);
}

/* Whether the search goes on after such an error: the file is not there. */
static int is_absent(long result)
{
	return result == -ENOENT || result == -ENOTDIR || result == -ESTALE ||
	       result == -ENODEV || result == -ETIMEDOUT;
}

/* A directory of PATH, up to the colon, and the name after it. */
static const char *next_path(char *path, const char *list, const char *name)
{
	const char *end = list;
	size_t length, size = strlen(name) + 1;

	while (*end && *end != ':')
		end++;
	length = (size_t)(end - list);
	if (length == 0) { /* an old way to say: here */
		list = ".";
		length = 1;
	}
	if (length + 1 + size > PATH_MAX) {
		*path = '\0'; /* too long to be there */
		return end;
	}
	memcpy(path, list, length);
	path[length] = '/';
	memcpy(path + length + 1, name, size);
	return end;
}

long __ex_run_by_path(const char *name, const char *const arguments[],
		      char *const variables[])
{
	char path[PATH_MAX];
	const char *list = getenv("PATH");
	long result, kept = -ENOENT;

	if (*name == '\0')
		return kept;
	if (strchr(name, '/'))
		return run(name, arguments, variables);
	if (!list)
		list = "/bin:/usr/bin";
	for (;; list++) {
		list = next_path(path, list, name);
		result = run(path, arguments, variables);
		if (result == -EACCES)
			kept = result; /* a better reason than the others */
		else if (!is_absent(result))
			return result;
		if (*list == '\0')
			return kept;
	}
}
