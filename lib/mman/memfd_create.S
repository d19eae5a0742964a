/* SPDX-License-Identifier: 0BSD */
/* memfd_create - a direct system call. */
#include "direct.h"

        direct memfd_create, SYS_memfd_create
