/* SPDX-License-Identifier: 0BSD */
/*
 * "wx" fails with EEXIST if the file exists (C17 7.21.5.3p5).
 *
 * expect-stdout: opened EEXIST EEXIST left\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	char text[10];
	FILE *file = fopen("file", "wx");

	printf(file ? "opened " : "null ");
	if (file) {
		fputs("left", file);
		fclose(file);
	}
	errno = 0;
	printf(!fopen("file", "wx") && errno == EEXIST ? "EEXIST " : "? ");
	errno = 0;
	printf(!fopen("file", "w+bx") && errno == EEXIST ? "EEXIST " : "? ");
	file = fopen("file", "r");
	puts(fgets(text, sizeof text, file));
	return 0;
}
