/* SPDX-License-Identifier: 0BSD */
/*
 * In front of every file of the library whose system calls are to fail: they
 * go through a function that may refuse one.
 */
#ifndef EX_INJECT_H
#define EX_INJECT_H

#include "syscall.h"

#undef EX_CALL0
#undef EX_CALL1
#undef EX_CALL2
#undef EX_CALL3
#undef EX_CALL4
#undef EX_CALL5
#undef EX_CALL6
#define EX_CALL0(n) EX_CALL6(n, 0, 0, 0, 0, 0, 0)
#define EX_CALL1(n, a) EX_CALL6(n, a, 0, 0, 0, 0, 0)
#define EX_CALL2(n, a, b) EX_CALL6(n, a, b, 0, 0, 0, 0)
#define EX_CALL3(n, a, b, c) EX_CALL6(n, a, b, c, 0, 0, 0)
#define EX_CALL4(n, a, b, c, d) EX_CALL6(n, a, b, c, d, 0, 0)
#define EX_CALL5(n, a, b, c, d, e) EX_CALL6(n, a, b, c, d, e, 0)
#define EX_CALL6(n, a, b, c, d, e, f)                                   \
	__ex_injected(n, (const long[]){ (long)(a), (long)(b), (long)(c), \
					 (long)(d), (long)(e), (long)(f) })

/* Make the call, or what the report asks for in its place. */
HIDDEN long __ex_injected(long number, const long words[6]);

#endif
