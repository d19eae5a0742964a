/* SPDX-License-Identifier: 0BSD */
/* The only attributes that exeunt's C uses beyond the standard. */
#ifndef EX_ATTR_H
#define EX_ATTR_H

/* Private to the library: no dynamic object can see or replace it. */
#define HIDDEN __attribute__((visibility("hidden")))

/* Gives way to a definition of the same name elsewhere. */
#define WEAK __attribute__((weak))

/*
 * The public name of a function that the library itself calls by its private
 * one, so that a program may use the public name for something of its own:
 *
 *     int __ex_fork(void) { ... }
 *     PUBLIC(fork, __ex_fork);
 */
#define PUBLIC(public, private) \
	extern __typeof__(private) public __attribute__((weak, alias(#private)))

/* Another name, and type, for what is defined in the same file. */
#define ALIAS(name) __attribute__((alias(#name)))

/* Kept by the compiler although nothing in C refers to it. */
#define USED __attribute__((used))

/* Alone in its own part of the file, where linker.ld looks for it. */
#define SECTION(name) __attribute__((section(name)))

/*
 * Make the compiler forget what it knows of a pointer: it then keeps it in a
 * register, where knowing the address would repeat it in every instruction.
 */
#define FORGET(pointer) __asm__("" : "+r"(pointer))

#endif
