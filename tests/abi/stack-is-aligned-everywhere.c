/* SPDX-License-Identifier: 0BSD */
/*
 * The stack has the ABI's alignment in everything the library calls: main,
 * constructors, destructors, handlers, comparisons.
 *
 * expect-stdout: constructor 0, main 0, function 0,\n
 * expect-stdout: qsort 0, bsearch 0, handler 0, argument 0, destructor 0\n
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int __cxa_atexit(void (*)(void *), void *, void *);

/* What alignment the object really has: the compiler must not know. */
static int misaligned(void *object)
{
	void *volatile hidden = object;

	return (int)((uintptr_t)hidden % __BIGGEST_ALIGNMENT__);
}

#define MISALIGNED(result)                             \
	_Alignas(__BIGGEST_ALIGNMENT__) char object[64]; \
	object[0] = 0;                                  \
	result = misaligned(object)

static int in_constructor;
static int in_comparison;

__attribute__((constructor)) static void construct(void)
{
	MISALIGNED(in_constructor);
}

__attribute__((destructor)) static void destroy(void)
{
	int result;

	MISALIGNED(result);
	printf("destructor %d\n", result);
}

static void handler(void)
{
	int result;

	MISALIGNED(result);
	printf("handler %d, ", result);
}

static void argument_handler(void *argument)
{
	int result;

	(void)argument;
	MISALIGNED(result);
	printf("argument %d, ", result);
}

static int compare(const void *a, const void *b)
{
	int result;

	MISALIGNED(result);
	in_comparison |= result;
	return *(const char *)a - *(const char *)b;
}

__attribute__((noinline)) static int function(int a, int b, int c, int d, int e,
					      int f, int g)
{
	int result;

	MISALIGNED(result);
	return result + (a + b + c + d + e + f + g) * 0;
}

int main(void)
{
	char text[] = "sort these";
	int result;

	MISALIGNED(result);
	printf("constructor %d, main %d, ", in_constructor, result);
	printf("function %d,\n", function(1, 2, 3, 4, 5, 6, 7));
	qsort(text, 10, 1, compare);
	printf("qsort %d, ", in_comparison);
	bsearch("t", text, 10, 1, compare);
	printf("bsearch %d, ", in_comparison);
	__cxa_atexit(argument_handler, NULL, NULL);
	atexit(handler);
	return 0;
}
