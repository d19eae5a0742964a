/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   s390
 * out:   %r2 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The return address stays in %r14, out of the child's reach.
 */
#include "direct.h"

        direct  vfork, SYS_vfork
