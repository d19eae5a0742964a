/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   PA-RISC 32-bit
 * out:   %r28 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * A direct call like others, as that keeps everything in registers: there is
 * no frame for the child to write over.
 */
#include "direct.h"

        direct  vfork, SYS_vfork
