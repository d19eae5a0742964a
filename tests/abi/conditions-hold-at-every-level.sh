#!/bin/sh
# SPDX-License-Identifier: 0BSD
# A condition is read from where it is, each time, whatever level of
# optimisation a program asks for: a compiler has been seen to delete the load
# and the test, and to branch by what happened to be tested before.
#
# expect-stdout: -O0: 3 4 4 4 2 2 2 2 5 ok\n
# expect-stdout: -Og: 3 4 4 4 2 2 2 2 5 ok\n
# expect-stdout: -O1: 3 4 4 4 2 2 2 2 5 ok\n
# expect-stdout: -O2: 3 4 4 4 2 2 2 2 5 ok\n
# expect-stdout: -O3: 3 4 4 4 2 2 2 2 5 ok\n
# expect-stdout: -Os: 3 4 4 4 2 2 2 2 5 ok\n
# expect-stdout: -Oz: 3 4 4 4 2 2 2 2 5 ok\n
cat >loops.c <<'END'
/* One function for each way in which a value can come to be tested. */
int in_memory(const char *const *strings)
{
	int i = 0;

	while (strings[i])
		i++;
	return i;
}

int sum(int a, int b)
{
	int i = 0;

	while (a + b && i < 99)
		a--, i++;
	return i;
}

int difference(int a, int b)
{
	int i = 0;

	while (a - b && i < 99)
		a--, i++;
	return i;
}

int negative(int a)
{
	int i = 0;

	while (-a && i < 99)
		a--, i++;
	return i;
}

int bits(unsigned a, unsigned mask)
{
	int i = 0;

	while ((a &= mask) && i < 99)
		a >>= 1, i++;
	return i;
}

int either(unsigned a, unsigned b)
{
	int i = 0;

	while ((a | b) && i < 99)
		a >>= 1, b >>= 1, i++;
	return i;
}

int shifted(unsigned a, unsigned by)
{
	int i = 0;

	while ((a >> by) && i < 99)
		a >>= 1, i++;
	return i;
}

int complement(int a)
{
	int i = 0;

	while (~a && i < 99)
		a--, i++;
	return i;
}

struct link {
	struct link *next;
};

int links(const struct link *link)
{
	int i = 0;

	for (; link; link = link->next)
		i++;
	return i;
}
END
cat >main.c <<'END'
#include <stdio.h>
#include <unistd.h>

struct link {
	struct link *next;
};

int in_memory(const char *const *strings);
int sum(int a, int b);
int difference(int a, int b);
int negative(int a);
int bits(unsigned a, unsigned mask);
int either(unsigned a, unsigned b);
int shifted(unsigned a, unsigned by);
int complement(int a);
int links(const struct link *link);

int main(void)
{
	const char *strings[] = { "a", "b", "c", NULL };
	struct link link[5] = { { &link[1] }, { &link[2] }, { &link[3] },
				{ &link[4] }, { NULL } };

	alarm(5);
	printf("%d %d %d %d %d %d %d %d %d", in_memory(strings), sum(-3, 7),
	       difference(9, 5), negative(4), bits(3, 7), either(1, 2),
	       shifted(12, 2), complement(1), links(link));
	puts(in_memory(strings + 3) + sum(2, -2) + difference(6, 6) +
			     negative(0) + bits(8, 7) + either(0, 0) +
			     shifted(3, 2) + complement(-1) + links(NULL) ?
		     " wrong" :
		     " ok");
	return 0;
}
END
for level in -O0 -Og -O1 -O2 -O3 -Os -Oz; do
	$CC -fno-builtin "$level" -o loops loops.c main.c || exit
	printf '%s: ' "$level"
	$RUN ./loops || exit
done
