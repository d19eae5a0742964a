/* SPDX-License-Identifier: 0BSD */
/*
 * putc, fputc and putchar return the character as an unsigned char
 * (C17 7.21.7.3p3); each evaluates its argument once.
 *
 * expect-stdout: \377\377\377A255 255 255 65 1\n
 */
#include <stdio.h>

int main(void)
{
	int evaluated = 0;
	int first = putc(-1, stdout);
	int second = fputc(255, stdout);
	int third = putchar(0x1ff);
	int fourth = putc(64 + ++evaluated, stdout);

	printf("%d %d %d %d %d\n", first, second, third, fourth, evaluated);
	return 0;
}
