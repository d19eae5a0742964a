/* SPDX-License-Identifier: 0BSD */
/*
 * malloc(), calloc(), realloc() and free() may be called by all threads at once
 * and each block belongs to one of them (C17 7.22.3p2).
 *
 * expect-stdout: 8 threads, every block kept its bytes\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 8, BLOCKS = 20, ROUNDS = 600 };

static int check(const unsigned char *block, size_t size, unsigned char value)
{
	for (size_t i = 0; i < size; i++)
		if (block[i] != value)
			return 1;
	return 0;
}

static void *use(void *argument)
{
	unsigned char own = *(const unsigned char *)argument;
	unsigned char *block[BLOCKS] = { 0 };
	size_t size[BLOCKS] = { 0 };
	unsigned random = own;
	int wrong = 0;

	for (int i = 0; i < ROUNDS; i++) {
		int j = i * 7 % BLOCKS;
		size_t old = size[j];

		random = random * 1103515245 + 12345;
		size[j] = (random >> 16) % (i % 50 ? 200 : 20000) + 1;
		if (i % 3 == 0) {
			block[j] = realloc(block[j], size[j]);
			wrong |= check(block[j],
				       old < size[j] ? old : size[j], own);
		} else {
			wrong |= check(block[j], old, own);
			free(block[j]);
			if (i % 3 == 1)
				block[j] = malloc(size[j]);
			else {
				block[j] = calloc(size[j], 1);
				wrong |= check(block[j], size[j], 0);
			}
		}
		memset(block[j], own, size[j]);
	}
	for (int j = 0; j < BLOCKS; j++) {
		wrong |= check(block[j], size[j], own);
		free(block[j]);
	}
	return wrong ? argument : NULL;
}

int main(void)
{
	static unsigned char own[] = { 1, 2, 3, 4, 5, 6, 7, 8 };
	pthread_t thread[THREADS];
	void *wrong;
	int all = 0;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, use, &own[i]) != 0)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		pthread_join(thread[i], &wrong);
		all |= wrong != NULL;
	}
	printf("%d threads, %s\n", THREADS,
	       all ? "some bytes were changed" : "every block kept its bytes");
	return 0;
}
