/* SPDX-License-Identifier: 0BSD */
/* execve - a direct system call. */
#include "direct.h"

        direct execve, SYS_execve
