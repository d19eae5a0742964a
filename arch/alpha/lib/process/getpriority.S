/* SPDX-License-Identifier: 0BSD */
/* getpriority - a direct system call: the kernel answers -20 to 19. */
#include "direct.h"

        direct getpriority, SYS_getpriority
