/* SPDX-License-Identifier: 0BSD */
/* openat - the kernel takes files of any size for granted. */
#include "direct.h"

        variadic openat, SYS_openat, r6
