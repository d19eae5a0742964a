/* SPDX-License-Identifier: 0BSD */
/* fchownat - a direct system call. */
#include "direct.h"

        direct fchownat, SYS_fchownat, 5
