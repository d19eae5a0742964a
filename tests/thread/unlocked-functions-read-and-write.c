/* SPDX-License-Identifier: 0BSD */
/*
 * getc_unlocked(), getchar_unlocked(), putc_unlocked() and putchar_unlocked()
 * do what the functions without that word do (POSIX.1-2024 getc_unlocked()).
 *
 * with-stdin: xy\377
 * expect-stdout: xy255 -1 -1\n255 65 -1\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = tmpfile();
	int x = getchar_unlocked();
	int y = getc_unlocked(stdin);

	flockfile(stdout);
	putchar_unlocked(x);
	if (putc_unlocked(y, stdout) != 'y')
		return 1;
	funlockfile(stdout);
	printf("%d ", getchar_unlocked());
	printf("%d ", getchar_unlocked());
	printf("%d\n", getc_unlocked(stdin));
	if (putc_unlocked(0x1ff, file) != 255)
		return 2;
	putc_unlocked('A', file);
	rewind(file);
	printf("%d ", getc_unlocked(file));
	printf("%d ", getc_unlocked(file));
	printf("%d\n", getc_unlocked(file));
	return 0;
}
