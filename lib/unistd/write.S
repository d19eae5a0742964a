/* SPDX-License-Identifier: 0BSD */
/* write - a direct system call. */
#include "direct.h"

        direct write, SYS_write
