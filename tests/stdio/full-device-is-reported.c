/* SPDX-License-Identifier: 0BSD */
/*
 * What cannot be written is reported by fflush and fclose with ENOSPC
 * (POSIX.1-2024 fflush(), fclose()).
 *
 * expect-stdout: fflush -1 ENOSPC 1\nfclose -1 ENOSPC\nputc -1 ENOSPC\n
 */
#include <errno.h>
#include <stdio.h>

static const char *name(void)
{
	return errno == ENOSPC ? "ENOSPC" : "?";
}

int main(void)
{
	FILE *file = fopen("/dev/full", "w");

	fputs("abc", file);
	errno = 0;
	int result = fflush(file);
	printf("fflush %d %s ", result, name());
	printf("%d\n", ferror(file) != 0);
	file = fopen("/dev/full", "w");
	fputs("abc", file);
	errno = 0;
	result = fclose(file);
	printf("fclose %d %s\n", result, name());
	file = fopen("/dev/full", "w");
	setvbuf(file, NULL, _IONBF, 0);
	errno = 0;
	result = putc('x', file);
	printf("putc %d %s\n", result, name());
	return 0;
}
