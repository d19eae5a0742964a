/* SPDX-License-Identifier: 0BSD */
/* mprotect - a direct system call. */
#include "direct.h"

        direct mprotect, SYS_mprotect
