/* SPDX-License-Identifier: 0BSD */
/* dup3 - a direct system call. */
#include "direct.h"

        direct dup3, SYS_dup3
