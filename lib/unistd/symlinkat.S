/* SPDX-License-Identifier: 0BSD */
/* symlinkat - a direct system call. */
#include "direct.h"

        direct symlinkat, SYS_symlinkat
