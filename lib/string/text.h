/* SPDX-License-Identifier: 0BSD */
/* What the files of this folder share. */
#ifndef EX_TEXT_H
#define EX_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"

/*
 * What a function like strchr() finds is as writable as its caller's object,
 * whatever the parameter promises: the standard lets it drop the const here.
 */
static inline void *unconst(const void *address)
{
	return (void *)(uintptr_t)address;
}

/*
 * What strstr() and memmem() weigh a byte with, relative to the next one. Odd,
 * or else the weight of a long pattern's first bytes would be 0.
 */
enum { CHECKSUM_BASE = 101 };

/* strtok_r() under a name that no program can have taken. */
HIDDEN char *__ex_strtok_r(char *restrict string,
			   const char *restrict separators,
			   char **restrict place);

#endif
