/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   ppc64 ELF v1 and v2
 * out:   %r3 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The return address stays in %lr, out of the child's reach.
 */
#include "direct.h"

        direct  vfork, SYS_vfork
