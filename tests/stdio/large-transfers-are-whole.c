/* SPDX-License-Identifier: 0BSD */
/*
 * Transfers larger than any buffer arrive whole (C17 7.21.8).
 *
 * expect-stdout: 1000003 1000003 0 differ\n
 */
#include <stdio.h>
#include <string.h>

static unsigned char out[1000003];
static unsigned char in[1000010];

int main(void)
{
	unsigned seed = 1;

	for (int i = 0; i < 1000003; i++) {
		seed = seed * 1103515245u + 12345u;
		out[i] = (unsigned char)(seed >> 16);
	}
	FILE *file = fopen("file", "w+");
	putc(out[0], file);
	int written = 1 + (int)fwrite(out + 1, 1, sizeof out - 1, file);
	rewind(file);
	in[0] = (unsigned char)getc(file);
	int got = 1 + (int)fread(in + 1, 1, sizeof in - 1, file);
	printf("%d %d %d differ\n", written, got,
	       memcmp(in, out, sizeof out) != 0);
	return 0;
}
