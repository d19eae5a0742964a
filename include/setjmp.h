/* SPDX-License-Identifier: 0BSD */
/* Leave a place to come back to, from any depth of calls. */
#ifndef __EX_SETJMP_H
#define __EX_SETJMP_H

#include <bits/features.h>

#include <bits/setjmp.h>
#if __EX_POSIX
#define __EX_NEED_sigset_t
#include <bits/types.h>
#endif

__EX_BEGIN_DECLS

typedef __jmp_buf jmp_buf;

/*
 * Keep this place, so that longjmp() can come back to it as long as the
 * calling function has not returned.
 *
 * place     where to keep it
 * returns   0; later, what longjmp() says
 *
 * Local variables that are not volatile and were changed in between have no
 * certain value afterwards. The signal mask is not kept.
 *
 * C17 7.13.1.1
 */
int setjmp(jmp_buf place) __attribute__((__returns_twice__));
#define setjmp(place) setjmp(place)

/*
 * Go back: setjmp() returns once more.
 *
 * place     which it kept
 * value     what it shall return; 0 counts as 1
 *
 * C17 7.13.2.1
 */
__ex_noreturn void longjmp(jmp_buf place, int value);

#if __EX_POSIX

typedef struct {
	__jmp_buf __place;
	int __has_mask;
	sigset_t __mask;
} sigjmp_buf[1];

/*
 * The same, and the signal mask too.
 *
 * place     where to keep it
 * mask      not 0 to keep the signal mask, which siglongjmp() then restores
 * returns   0; later, what siglongjmp() says
 *
 * It is a macro alone: a function would have returned by the time of the jump,
 * and so cannot call setjmp() for its caller.
 *
 * POSIX.1-2024 sigsetjmp()
 */
#define sigsetjmp(place, mask) \
	(__ex_keep_mask((place), (mask)), setjmp((place)->__place))
void __ex_keep_mask(sigjmp_buf __place, int __mask);

/*
 * Go back to where sigsetjmp() was, with its signal mask if it kept it.
 *
 * value     what it shall return; 0 counts as 1
 *
 * POSIX.1-2024 siglongjmp()
 */
__ex_noreturn void siglongjmp(sigjmp_buf place, int value);

/*
 * setjmp() and longjmp() by the names that promise to leave the mask alone.
 *
 * POSIX.1-2017 _setjmp(), _longjmp()
 */
#define _setjmp(place) setjmp(place)
#define _longjmp(place, value) longjmp((place), (value))

#endif

__EX_END_DECLS

#endif
