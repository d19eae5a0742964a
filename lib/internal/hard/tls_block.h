/* SPDX-License-Identifier: 0BSD */
/* Of thread-local storage, what is different where a program is hardened. */
#ifndef EX_TLS_BLOCK_H
#define EX_TLS_BLOCK_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"
#include "harden.h"

/* Where the program lies: it is linked for address 0. */
extern char __ehdr_start[] HIDDEN;

/*
 * A number that linker.ld knows, which is an address as far as C does: it has
 * moved with the program.
 */
#define ex_measure(symbol) ((size_t)(symbol) - (size_t)__ehdr_start)

/*
 * Variant II: the bytes from the thread pointer on, which points to itself.
 * There some ABIs have what protects the stack.
 */
enum { EX_TLS_HEAD = sizeof(void *) + EX_CANARY };

extern uintptr_t __stack_chk_guard;

static inline void ex_set_canary(void *tp)
{
	if (EX_CANARY > 0)
		*(uintptr_t *)(void *)((char *)tp + EX_CANARY) =
			__stack_chk_guard;
}

#endif
