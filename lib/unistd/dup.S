/* SPDX-License-Identifier: 0BSD */
/* dup - a direct system call. */
#include "direct.h"

        direct dup, SYS_dup
