/* SPDX-License-Identifier: 0BSD */
/*
 * memmove() copies as if through a third place, up, down, onto itself and by
 * more than the count, and returns its target (C17 7.24.2.2).
 *
 * expect-stdout: abcdefghij 4\n
 * expect-stdout: abcddefgij 4\n
 * expect-stdout: abcabcdefj 3\n
 * expect-stdout: defghighij 0\n
 * expect-stdout: abefghghij 2\n
 * expect-stdout: abcdefgabc 7\n
 * expect-stdout: hijdefghij 0\n
 */
#include <stdio.h>
#include <string.h>

static void move(size_t to, size_t from, size_t count)
{
	char text[] = "abcdefghij";
	char *result = memmove(text + to, text + from, count);

	printf("%s %d\n", text, (int)(result - text));
}

int main(void)
{
	move(4, 4, 3);
	move(4, 3, 4);
	move(3, 0, 6);
	move(0, 3, 6);
	move(2, 4, 4);
	move(7, 0, 3);
	move(0, 7, 3);
}
