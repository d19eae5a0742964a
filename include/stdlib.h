/* SPDX-License-Identifier: 0BSD */
/* Memory, numbers, sorting, the environment, and the ways out. */
#ifndef __EX_STDLIB_H
#define __EX_STDLIB_H

#include <bits/features.h>

#define __need_NULL
#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

__EX_BEGIN_DECLS

/* What exit() may be given besides 0 and other numbers (C17 7.22p3). */
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1

/* ---- Memory ---- */

/*
 * What holds for all of it: a block is aligned to 16 bytes, belongs to the
 * caller until free() or realloc(), and lies in memory mapped for this
 * purpose, never at the program's break. Blocks of up to 128 KiB return to a
 * list of their size and are handed out again; larger ones return to the
 * kernel. A block that is freed twice stops the program by a trap. Not safe to
 * call from a signal handler. A program that defines its own malloc() defines
 * calloc(), realloc() and free() too.
 */

/*
 * Allocate memory, its contents not determined.
 *
 * bytes     0 gives a block as well, unlike any other, of no use but free()
 * returns   the block, or null with errno ENOMEM: the kernel refused, or
 *           `bytes` is more than PTRDIFF_MAX
 *
 * C17 7.22.3.4; POSIX.1-2024 malloc()
 */
void *malloc(size_t bytes);

/*
 * Allocate an array, all bytes 0.
 *
 * count, size   how many elements of how many bytes; their product may be 0
 * returns       as malloc(); a product that overflows is ENOMEM
 *
 * C17 7.22.3.2; POSIX.1-2024 calloc()
 */
void *calloc(size_t count, size_t size);

/*
 * Change the size of a block, in its place or by moving it.
 *
 * block     from malloc() and its kin, or null: then as malloc()
 * bytes     the new size; what both sizes have keeps its contents; 0 gives a
 *           block as malloc(0) does, and never frees without a replacement
 * returns   the block where it is now, or null with errno ENOMEM: then the
 *           old block is untouched
 *
 * What aligned_alloc() aligned may lose that when it moves.
 *
 * C17 7.22.3.5; POSIX.1-2024 realloc()
 */
void *realloc(void *block, size_t bytes);

/*
 * Give a block back.
 *
 * block     from malloc() and its kin, or null: then nothing happens
 *
 * errno is not changed.
 *
 * C17 7.22.3.3; POSIX.1-2024 free()
 */
void free(void *block);

/*
 * Allocate memory at a multiple of `alignment`.
 *
 * alignment   a power of two, of any size
 * bytes       as for malloc(); need not be a multiple of alignment
 * returns     as malloc(), or null with errno EINVAL: no power of two
 *
 * C17 7.22.3.1; POSIX.1-2024 aligned_alloc()
 */
void *aligned_alloc(size_t alignment, size_t bytes);

/* ---- Numbers from text ---- */

/*
 * What holds for the six: white space is skipped, one sign is accepted, then
 * digits, letters of either case standing for 10 to 35. Base 16 accepts 0x
 * before them where a digit follows. Base 0 takes 16, 8 or 10, as the text
 * begins with 0x, 0 or another digit.
 *
 * text      a string
 * end       null, or where to store the address of the first character that
 *           was not used: `text` itself where there was no number
 * base      0, or 2 to 36
 * returns   the number; 0 where there is none; the nearest that the type has,
 *           with errno ERANGE, where it is out of range; 0 with errno EINVAL
 *           for a bad base
 *
 * The unsigned ones accept a minus too, and return the number negated as
 * unsigned arithmetic does. C23's 0b is not accepted.
 *
 * C17 7.22.1.4; POSIX.1-2024 strtol(), strtoul()
 */
long strtol(const char *__ex_restrict text, char **__ex_restrict end, int base);
unsigned long strtoul(const char *__ex_restrict text, char **__ex_restrict end,
		      int base);
long long strtoll(const char *__ex_restrict text, char **__ex_restrict end,
		  int base);
unsigned long long strtoull(const char *__ex_restrict text,
			    char **__ex_restrict end, int base);

/*
 * Read a decimal number as strtol() does, for text known to hold one that
 * the type can represent.
 *
 * returns   the number, 0 where there is none; any where it is too large;
 *           errno is not set
 *
 * C17 7.22.1.2
 */
int atoi(const char *text);
long atol(const char *text);
long long atoll(const char *text);

/* ---- Arithmetic ---- */

/*
 * The value of `number` without its sign.
 *
 * number    not the least of its type, which has no positive counterpart
 * returns   number, or -number where that is positive
 *
 * C17 7.22.6.1
 */
int abs(int number);
long labs(long number);
long long llabs(long long number);

/* What div(), ldiv() and lldiv() return: a quotient and the rest. */
typedef struct {
	int quot;
	int rem;
} div_t;

typedef struct {
	long quot;
	long rem;
} ldiv_t;

typedef struct {
	long long quot;
	long long rem;
} lldiv_t;

/*
 * Divide, truncating towards 0.
 *
 * denominator   not 0, and not -1 where numerator is the least of its type
 * returns       the quotient, and the rest, which has the numerator's sign
 *
 * C17 7.22.6.2
 */
div_t div(int numerator, int denominator);
ldiv_t ldiv(long numerator, long denominator);
lldiv_t lldiv(long long numerator, long long denominator);

#define RAND_MAX 0x7fffffff

/*
 * The next number of a sequence that looks random and is not: no use for
 * keys, fine for dice.
 *
 * returns   from 0 to RAND_MAX, equally often
 *
 * The same on every target. No other function of the library calls it.
 *
 * C17 7.22.2.1
 */
int rand(void);

/*
 * Choose the sequence that rand() goes through.
 *
 * seed      which; before the first call it is that of 1
 *
 * C17 7.22.2.2
 */
void srand(unsigned int seed);

/* ---- Searching and sorting ---- */

/*
 * Sort an array in place.
 *
 * base      the first element; any alignment; may be null where count is 0
 * count     how many
 * size      bytes of each, not 0
 * compare   returns below, equal to or above 0 as its first argument belongs
 *           before, beside or after its second
 *
 * Elements that compare equal end in any order. No memory is allocated, and
 * the stack that is used does not depend on the array. A million elements
 * take some 33 comparisons each, and orders that mislead other sorts no more.
 *
 * C17 7.22.5.2
 */
void qsort(void *base, size_t count, size_t size,
	   int (*compare)(const void *, const void *));

/*
 * Find an element in a sorted array.
 *
 * key       passed to `compare` as its first argument, an element as second
 * base, count, size, compare   as for qsort(), whose order the array has
 * returns   an element that compares equal, any where there are several; or
 *           null
 *
 * C17 7.22.5.1
 */
void *bsearch(const void *key, const void *base, size_t count, size_t size,
	      int (*compare)(const void *, const void *));

/* ---- The environment ---- */

/*
 * Find a variable of the environment.
 *
 * name      without `=`
 * returns   its value, part of the environment and not to be changed, valid
 *           until the variable changes; or null
 *
 * C17 7.22.4.6; POSIX.1-2024 getenv()
 */
char *getenv(const char *name);

/* ---- The ways out ---- */

/*
 * End the process: run what atexit() and its kin registered, last registered
 * first, then the destructors of the program (fini arrays), flush all output
 * streams and give back what input streams read ahead, then as _Exit().
 *
 * status    the parent sees its low 8 bits
 *
 * Called again by such a function, it goes on with those that remain, and the
 * new status counts; none runs twice.
 *
 * C17 7.22.4.4; POSIX.1-2024 exit()
 */
__ex_noreturn void exit(int status);

/*
 * End the process at once: nothing registered runs, no stream is flushed. The
 * same as _exit(). All threads end. Safe in a signal handler and after
 * vfork().
 *
 * status    the parent sees its low 8 bits
 *
 * C17 7.22.4.5; POSIX.1-2024 _Exit()
 */
__ex_noreturn void _Exit(int status);

/*
 * End the process by SIGABRT: its handler runs if there is one, but even if
 * that returns, or if the signal is blocked or ignored, the process ends, and
 * the parent sees the signal. Nothing registered runs, no stream is flushed.
 *
 * C17 7.22.4.1; POSIX.1-2024 abort()
 */
__ex_noreturn void abort(void);

/*
 * Have exit() call `function`, most recently registered first.
 *
 * function  not null; called with no arguments
 * returns   0, or -1 when there is no memory for another, or exit() has
 *           finished with them; errno is not set
 *
 * A handler registered while exit() runs is the next to be called. The first
 * 32 need no memory from the kernel. Not safe in a signal handler.
 *
 * C17 7.22.4.2; POSIX.1-2024 atexit()
 */
int atexit(void (*function)(void));

/*
 * End the process as quickly as its own wishes allow: run what at_quick_exit()
 * registered, last registered first, then as _Exit(). What atexit() registered
 * does not run, no stream is flushed.
 *
 * status    the parent sees its low 8 bits
 *
 * C17 7.22.4.7
 */
__ex_noreturn void quick_exit(int status);

/*
 * Have quick_exit() call `function`, most recently registered first.
 *
 * function, returns   as for atexit(), from which this list is separate
 *
 * C17 7.22.4.3
 */
int at_quick_exit(void (*function)(void));

#if __EX_POSIX
/* ---- POSIX ---- */

/*
 * Allocate memory at a multiple of `alignment`.
 *
 * block       where to store it; untouched where there is none
 * alignment   a power of two, and a multiple of sizeof(void *)
 * bytes       as for malloc()
 * returns     0, EINVAL for a bad alignment, or ENOMEM; errno is not set
 *
 * POSIX.1-2024 posix_memalign()
 */
int posix_memalign(void **block, size_t alignment, size_t bytes);

/*
 * realloc() for an array.
 *
 * count, size   their product is the new size; one that overflows is ENOMEM
 *
 * POSIX.1-2024 reallocarray()
 */
void *reallocarray(void *block, size_t count, size_t size);

/*
 * qsort() with a companion for the comparison.
 *
 * argument  passed to `compare` as its third argument
 *
 * POSIX.1-2024 qsort_r()
 */
void qsort_r(void *base, size_t count, size_t size,
	     int (*compare)(const void *, const void *, void *),
	     void *argument);

/*
 * rand() with the state in the caller's hand.
 *
 * state     any number at first; changed by each call
 * returns   from 0 to RAND_MAX
 *
 * POSIX.1-2008 rand_r()
 */
int rand_r(unsigned int *state);

/*
 * As rand() and srand(), but a sequence of its own.
 *
 * returns   from 0 to 0x7fffffff
 *
 * POSIX.1-2024 random(), srandom()
 */
long random(void);
void srandom(unsigned int seed);

/*
 * Put a variable into the environment, by a copy.
 *
 * name        not empty, without `=`
 * value       a string
 * overwrite   0 leaves a variable that is there alone
 * returns     0, or -1 with errno EINVAL: a bad name; or ENOMEM
 *
 * The memory of a value that is replaced is not used again, since getenv()
 * may have handed it out. Not safe while a thread reads the environment.
 *
 * POSIX.1-2024 setenv()
 */
int setenv(const char *name, const char *value, int overwrite);

/*
 * Take a variable out of the environment.
 *
 * name      not empty, without `=`
 * returns   0, even where there was none; or -1 with errno EINVAL
 *
 * POSIX.1-2024 unsetenv()
 */
int unsetenv(const char *name);

/*
 * Make the caller's own string a part of the environment.
 *
 * string    `name=value`, to be kept and to be changed at will; without `=`
 *           it takes the variable of that name out instead
 * returns   0, or -1 with errno ENOMEM or, for an empty name, EINVAL
 *
 * POSIX.1-2024 putenv()
 */
int putenv(char *string);
#endif

#if __EX_MISC
/* ---- GNU and BSD ---- */

/*
 * Leave the program without an environment.
 *
 * returns   0
 *
 * Linux clearenv(3)
 */
int clearenv(void);

/*
 * Have exit() call `function`, in one order with what atexit() registered.
 *
 * function  called with the status that exit() was given last, and `argument`
 * returns   as atexit()
 *
 * Linux on_exit(3)
 */
int on_exit(void (*function)(int status, void *argument), void *argument);
#endif

__EX_END_DECLS

#endif
