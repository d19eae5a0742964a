/* SPDX-License-Identifier: 0BSD */
/*
 * writev() gathers and readv() scatters in order (POSIX.1-2024 readv(),
 * writev()).
 *
 * expect-stdout: one two\n8\none| two\n
 */
#include <stdio.h>
#include <sys/uio.h>
#include <unistd.h>

int main(void)
{
	char first[4] = "", second[8] = "";
	struct iovec out[] = { { "one ", 4 }, { "", 0 }, { "two\n", 4 } };
	struct iovec in[] = { { first, 3 }, { second, 5 } };
	int ends[2];

	writev(1, out, 3);
	pipe(ends);
	printf("%d\n", (int)writev(ends[1], out, 3));
	if (readv(ends[0], in, 2) == 8)
		printf("%s|%s", first, second);
	return 0;
}
