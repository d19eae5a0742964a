/* SPDX-License-Identifier: 0BSD */
/* tmpfile - a file without a name. */
#include <fcntl.h>
#include <stdint.h>

#include "open.h"
#include "stream.h"

enum { LETTERS = 6 };

/* A name that is unlikely to exist; that it does not is open()'s to say. */
static void choose(char *letters)
{
	uint32_t random = 0;

	ex_sys(SYS_getrandom, &random, sizeof(random), 0);
	for (int i = 0; i < LETTERS; i++) {
		letters[i] = (char)('a' + random % 26);
		random /= 26;
	}
}

FILE *tmpfile(void)
{
	char path[] = "/tmp/exeunt.......";
	char *letters = path + sizeof(path) - 1 - LETTERS;
	int flags = O_RDWR | O_EXCL | O_LARGEFILE, descriptor;
	FILE *stream;

	descriptor = __ex_openat(AT_FDCWD, "/tmp", flags | O_TMPFILE, 0600);
	for (int i = 0; descriptor < 0 && i < TMP_MAX; i++) {
		choose(letters);
		descriptor = __ex_openat(AT_FDCWD, path, flags | O_CREAT, 0600);
		if (descriptor < 0 && __ex_errno != EEXIST)
			return NULL;
		if (descriptor >= 0)
			ex_sys(SYS_unlinkat, AT_FDCWD, path, 0);
	}
	if (descriptor < 0)
		return NULL;
	stream = __ex_new_stream(descriptor, flags);
	if (stream == NULL)
		ex_sys(SYS_close, descriptor);
	return stream;
}
