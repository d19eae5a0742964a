/* SPDX-License-Identifier: 0BSD */
/*
 * fclose writes what is buffered and closes the descriptor (C17 7.21.5.1p2).
 *
 * expect-stdout: 0 closed text\n
 */
#include <fcntl.h>
#include <stdio.h>

int main(void)
{
	char text[10];
	FILE *file = fopen("file", "w");
	int descriptor = fileno(file);

	fputs("text", file);
	printf("%d ", fclose(file));
	printf(fcntl(descriptor, F_GETFD) == -1 ? "closed " : "open ");
	file = fopen("file", "r");
	puts(fgets(text, sizeof text, file));
	return 0;
}
