/* SPDX-License-Identifier: 0BSD */
/* munlockall - a direct system call. */
#include "direct.h"

        direct munlockall, SYS_munlockall
