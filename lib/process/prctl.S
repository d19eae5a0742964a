/* SPDX-License-Identifier: 0BSD */
/* prctl - a direct system call. */
#include "direct.h"

        direct prctl, SYS_prctl, 5
