/* SPDX-License-Identifier: 0BSD */
/* System calls from C: a result, or an error between -4095 and -1. */
#ifndef EX_SYSCALL_H
#define EX_SYSCALL_H

#include "abi.h"
#include "attr.h"
#include "sysnum.h"

/*
 * One assembly routine serves them all: number first, then up to six words.
 * It reads the words that a call did not pass as well, which is harmless: the
 * kernel looks only at those that the call has. Seven names for it spare
 * callers from passing zeros. Where the instruction is shorter than a call,
 * abi.h has inline functions of the same names.
 */
#ifndef EX_INLINE_SYSCALLS
#define EX_SYSCALL_ASM __asm__("__ex_syscall")
HIDDEN long __ex_syscall0(long) EX_SYSCALL_ASM;
HIDDEN long __ex_syscall1(long, long) EX_SYSCALL_ASM;
HIDDEN long __ex_syscall2(long, long, long) EX_SYSCALL_ASM;
HIDDEN long __ex_syscall3(long, long, long, long) EX_SYSCALL_ASM;
HIDDEN long __ex_syscall4(long, long, long, long, long) EX_SYSCALL_ASM;
HIDDEN long __ex_syscall5(long, long, long, long, long, long) EX_SYSCALL_ASM;
HIDDEN long __ex_syscall6(long, long, long, long, long, long,
			  long) EX_SYSCALL_ASM;
#endif

#define EX_CALL0(n) __ex_syscall0(n)
#define EX_CALL1(n, a) __ex_syscall1(n, (long)(a))
#define EX_CALL2(n, a, b) __ex_syscall2(n, (long)(a), (long)(b))
#define EX_CALL3(n, a, b, c) __ex_syscall3(n, (long)(a), (long)(b), (long)(c))
#define EX_CALL4(n, a, b, c, d) \
	__ex_syscall4(n, (long)(a), (long)(b), (long)(c), (long)(d))
#define EX_CALL5(n, a, b, c, d, e) \
	__ex_syscall5(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e))
#define EX_CALL6(n, a, b, c, d, e, f)                                \
	__ex_syscall6(n, (long)(a), (long)(b), (long)(c), (long)(d), \
		      (long)(e), (long)(f))
#define EX_PICK(n, a, b, c, d, e, f, chosen, ...) chosen

/*
 * Make the call `number` with up to six arguments, each converted to long.
 *
 * returns   the kernel's result, or -errno (-4095 to -1); errno is untouched
 */
#define ex_sys(...) EX_EXPAND(__VA_ARGS__)
#define EX_EXPAND(...)                                                         \
	EX_PICK(__VA_ARGS__, EX_CALL6, EX_CALL5, EX_CALL4, EX_CALL3, EX_CALL2, \
		EX_CALL1, EX_CALL0, )                                          \
	(__VA_ARGS__)

/*
 * Turn such a result into what the standard's functions return.
 *
 * result    of ex_sys()
 * returns   result, or -1 with errno set where it was an error
 */
HIDDEN long __ex_ret(long result);

_Static_assert(sizeof(long) == sizeof(void *), "pointers travel as longs");

#endif
