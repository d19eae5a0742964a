/* SPDX-License-Identifier: 0BSD */
/*
 * After fflush or a positioning call, an update stream that was written may
 * be read, and the other way round (C17 7.21.5.3p7).
 *
 * expect-stdout: 0123XX6789YY at 12\n
 */
#include <stdio.h>

int main(void)
{
	char text[20] = "";
	FILE *file = fopen("file", "w+");

	fputs("0123456789", file);
	fseek(file, 4, SEEK_SET);
	fputs("XX", file);
	fflush(file);
	text[0] = (char)getc(file);
	fseek(file, 0, SEEK_CUR);
	fseek(file, 0, SEEK_END);
	fputs("YY", file);
	long position = ftell(file);
	rewind(file);
	fgets(text, sizeof text, file);
	printf("%s at %ld\n", text, position);
	return 0;
}
