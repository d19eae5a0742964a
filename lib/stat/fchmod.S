/* SPDX-License-Identifier: 0BSD */
/* fchmod - a direct system call. */
#include "direct.h"

        direct fchmod, SYS_fchmod
