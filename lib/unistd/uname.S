/* SPDX-License-Identifier: 0BSD */
/* uname - a direct system call. */
#include "direct.h"

        direct uname, SYS_uname
