/* SPDX-License-Identifier: 0BSD */
/* munlock - a direct system call. */
#include "direct.h"

        direct munlock, SYS_munlock
