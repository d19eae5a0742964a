/* SPDX-License-Identifier: 0BSD */
/* read - a direct system call. */
#include "direct.h"

        direct read, SYS_read
