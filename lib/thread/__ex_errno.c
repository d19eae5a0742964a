/* SPDX-License-Identifier: 0BSD */
/* What the library keeps for the calling thread; errno is a member of it. */
#include "self.h"

_Thread_local struct __ex_thread __ex_self;
