/* SPDX-License-Identifier: 0BSD */
/* mlockall - a direct system call. */
#include "direct.h"

        direct mlockall, SYS_mlockall
