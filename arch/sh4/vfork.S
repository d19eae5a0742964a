/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   SH-4
 * out:   r0 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The return address stays in pr, out of the child's reach: there is no frame
 * for it to write over.
 */
#include "direct.h"

        direct  vfork, SYS_vfork
