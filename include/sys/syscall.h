/* SPDX-License-Identifier: 0BSD */
/* The numbers that syscall() takes: SYS_... */
#ifndef __EX_SYS_SYSCALL_H
#define __EX_SYS_SYSCALL_H

#include <bits/syscall.h>

#endif
