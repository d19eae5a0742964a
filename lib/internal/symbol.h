/* SPDX-License-Identifier: 0BSD */
/* The names of the program's own functions. */
#ifndef EX_SYMBOL_H
#define EX_SYMBOL_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"

/*
 * Find the name of a function in the program's own file.
 *
 * address   as a pointer to the function has it
 * name      receives it, cut off at `size` bytes with its null; empty if there
 *           is none, or the file has no symbols or cannot be read
 */
HIDDEN void __ex_symbol(uintptr_t address, char *name, size_t size);

#endif
