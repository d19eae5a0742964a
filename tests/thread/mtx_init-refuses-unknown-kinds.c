/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_init() knows plain and timed mutexes, each of them recursive or not; what
 * it cannot honour is thrd_error (C17 7.26.4.2).
 *
 * references-differ: musl: looks at the recursive bit alone
 * references-differ: glibc: looks at the recursive bit alone
 * expect-stdout: four kinds\nthree refused\n
 */
#include <stdio.h>
#include <threads.h>

int main(void)
{
	static const int good[] = { mtx_plain, mtx_timed,
				    mtx_plain | mtx_recursive,
				    mtx_timed | mtx_recursive };
	static const int bad[] = { -1, 64, 99 };
	mtx_t mutex;

	for (int i = 0; i < 4; i++) {
		if (mtx_init(&mutex, good[i]) != thrd_success)
			return 1;
		mtx_destroy(&mutex);
	}
	puts("four kinds");
	for (int i = 0; i < 3; i++)
		if (mtx_init(&mutex, bad[i]) != thrd_error)
			return 2;
	puts("three refused");
	return 0;
}
