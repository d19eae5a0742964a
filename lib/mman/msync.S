/* SPDX-License-Identifier: 0BSD */
/* msync - a direct system call. */
#include "direct.h"

        direct msync, SYS_msync
