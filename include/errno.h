/* SPDX-License-Identifier: 0BSD */
/* What went wrong in the last function that said that something did. */
#ifndef __EX_ERRNO_H
#define __EX_ERRNO_H

#include <bits/features.h>

/*
 * The error numbers: positive, each its own, and what the kernel of this
 * architecture says, so they differ between targets. ISO C has EDOM, EILSEQ
 * and ERANGE; POSIX and Linux have the others.
 *
 * C17 7.5p2; POSIX.1-2024 <errno.h>; Linux errno(3)
 */
#include <bits/errno.h>

#define EWOULDBLOCK EAGAIN
#ifndef EDEADLOCK
#define EDEADLOCK EDEADLK
#endif
#ifndef ENOTSUP
#define ENOTSUP EOPNOTSUPP
#endif

__EX_BEGIN_DECLS

/*
 * Find the calling thread's errno.
 *
 * returns   its address, the same for the whole life of the thread
 *
 * LSB 5.0 core, __errno_location
 */
int *__errno_location(void);

/*
 * The number of the last error: an int to read and to assign, 0 at the start
 * of the program. No function sets it to 0, and one that succeeds may change
 * it unless it says otherwise.
 *
 * C17 7.5p3
 */
#define errno (*__errno_location())

__EX_END_DECLS

#endif
