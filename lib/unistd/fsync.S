/* SPDX-License-Identifier: 0BSD */
/* fsync - a direct system call. */
#include "direct.h"

        direct fsync, SYS_fsync
