/* SPDX-License-Identifier: 0BSD */
/* fdatasync - a direct system call. */
#include "direct.h"

        direct fdatasync, SYS_fdatasync
