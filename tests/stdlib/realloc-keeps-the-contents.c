/* SPDX-License-Identifier: 0BSD */
/*
 * What the old and the new size have in common keeps its contents, growing
 * and shrinking, across all sizes (C17 7.22.3.5p2).
 *
 * expect-stdout: 0 bytes differ\n
 */
#include <stdio.h>
#include <stdlib.h>

static unsigned char *block;
static size_t size;
static int wrong;

static void resize(size_t wanted)
{
	block = realloc(block, wanted);
	if (block == NULL)
		exit(1);
	for (size_t at = 0; at < wanted && at < size; at++)
		wrong += block[at] != (unsigned char)(at * 7 % 253);
	for (size_t at = size; at < wanted; at++)
		block[at] = (unsigned char)(at * 7 % 253);
	size = wanted;
}

int main(void)
{
	for (size_t wanted = 1; wanted < 2000000; wanted += wanted / 3 + 1)
		resize(wanted);
	for (size_t wanted = size; wanted > 1; wanted -= wanted / 4 + 1)
		resize(wanted);
	resize(150000);
	resize(100);
	resize(140000);
	resize(131064);
	resize(131072);
	resize(131080);
	printf("%d bytes differ\n", wrong);
	free(block);
	return 0;
}
