/* SPDX-License-Identifier: 0BSD */
/*
 * Conversions arrive in order through full, line and no buffering, and with
 * the smallest buffer (C17 7.21.3p3).
 *
 * expect-stdout: [   42|abc\n+7|00ff]\n[   42|abc\n+7|00ff]\n
 * expect-stdout: [   42|abc\n+7|00ff]\n[   42|abc\n+7|00ff]\n
 */
#include <stdio.h>

static void show(int mode, size_t size)
{
	char text[40];
	FILE *file = fopen("file", "w+");

	setvbuf(file, NULL, mode, size);
	fprintf(file, "[%5d|%s\n%+d|%04x]\n", 42, "abc", 7, 255u);
	rewind(file);
	while (fgets(text, sizeof text, file))
		fputs(text, stdout);
	fclose(file);
}

int main(void)
{
	show(_IOFBF, 4096);
	show(_IOLBF, 64);
	show(_IONBF, 0);
	show(_IOFBF, 1);
	return 0;
}
