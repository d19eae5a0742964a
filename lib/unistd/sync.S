/* SPDX-License-Identifier: 0BSD */
/* sync - a direct system call. */
#include "direct.h"

        direct sync, SYS_sync
