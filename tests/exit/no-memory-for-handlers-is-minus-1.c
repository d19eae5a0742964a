/* SPDX-License-Identifier: 0BSD */
/*
 * When the kernel refuses memory, registration fails with -1, and what was
 * registered runs (DESIGN section 3).
 *
 * only-native: an emulator shares the limit with its program
 * expect-stdout: refused, all that were registered ran\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

static long registered;
static long ran;

static void handler(void)
{
	ran++;
}

static void show(void)
{
	puts(ran == registered ? "all that were registered ran"
			       : "some were lost");
}

int main(void)
{
	struct rlimit limit = { 1 << 22, 1 << 22 };

	atexit(show);
	setrlimit(RLIMIT_AS, &limit);
	while (registered < 10000000 && atexit(handler) == 0)
		registered++;
	printf(registered < 10000000 ? "refused, " : "accepted, ");
	return 0;
}
