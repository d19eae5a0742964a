/* SPDX-License-Identifier: 0BSD */
/*
 * With NDEBUG the expression is not evaluated, and each inclusion of
 * <assert.h> decides anew (C17 7.2p1).
 *
 * expect-stdout: 0\n1\n0\n
 */
#include <stdio.h>

#define NDEBUG
#include <assert.h>

static int evaluated;

static void without(void)
{
	assert(++evaluated);
}

#undef NDEBUG
#include <assert.h>

static void with(void)
{
	assert(++evaluated);
}

#define NDEBUG
#include <assert.h>

int main(void)
{
	without();
	printf("%d\n", evaluated);
	with();
	printf("%d\n", evaluated);
	evaluated = 0;
	assert(++evaluated);
	printf("%d\n", evaluated);
	return 0;
}
