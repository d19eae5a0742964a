/* SPDX-License-Identifier: 0BSD */
/*
 * An empty string put to a stream that is reading is no output: what was read
 * ahead is not written (C17 7.21.7.4).
 *
 * expect-stdout: abc\ndef\n
 */
#include <stdio.h>

int main(void)
{
	char text[64];
	FILE *file = fopen("text", "w");

	fputs("abc\ndef\n", file);
	fclose(file);
	file = fopen("text", "a+");
	setvbuf(file, NULL, _IOLBF, 64);
	rewind(file);
	fread(text, 1, 6, file);
	fputs("", file);
	fclose(file);
	file = fopen("text", "r");
	fwrite(text, 1, fread(text, 1, sizeof(text), file), stdout);
	return 0;
}
