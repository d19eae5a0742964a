/* SPDX-License-Identifier: 0BSD */
/*
 * An end of line in the midst of what fwrite puts is written, at least up to
 * it; the rest may wait (C17 7.21.3p3).
 *
 * expect-stdout: at least 2, 5 in the end: a\nbcd\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char text[10] = "";
	FILE *file = fopen("file", "w+");

	setvbuf(file, NULL, _IOLBF, 100);
	fwrite("a\nbcd", 1, 5, file);
	int early = (int)lseek(fileno(file), 0, SEEK_END);
	fflush(file);
	int late = (int)lseek(fileno(file), 0, SEEK_END);
	rewind(file);
	fread(text, 1, 9, file);
	printf("%s, %d in the end: %s\n", early >= 2 ? "at least 2" : "less",
	       late, text);
	return 0;
}
