/* SPDX-License-Identifier: 0BSD */
/* munmap - a direct system call. */
#include "direct.h"

        direct munmap, SYS_munmap
