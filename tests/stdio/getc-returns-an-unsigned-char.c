/* SPDX-License-Identifier: 0BSD */
/*
 * getc tells the byte 255 from the end of the file (C17 7.21.7.1p2).
 *
 * with-stdin: \377\0A
 * expect-stdout: 255 0 65 -1 -1\n
 */
#include <stdio.h>

int main(void)
{
	int first = getc(stdin);
	int second = fgetc(stdin);
	int third = getchar();
	int fourth = getc(stdin);
	int fifth = getc(stdin);

	printf("%d %d %d %d %d\n", first, second, third, fourth, fifth);
	return 0;
}
