/* SPDX-License-Identifier: 0BSD */
/* The types of what the system deals in. */
#ifndef __EX_SYS_TYPES_H
#define __EX_SYS_TYPES_H

#include <bits/features.h>

#define __EX_NEED_ssize_t
#define __EX_NEED_off_t
#define __EX_NEED_time_t
#define __EX_NEED_suseconds_t
#define __EX_NEED_useconds_t
#define __EX_NEED_clock_t
#define __EX_NEED_clockid_t
#define __EX_NEED_timer_t
#define __EX_NEED_pid_t
#define __EX_NEED_uid_t
#define __EX_NEED_gid_t
#define __EX_NEED_id_t
#define __EX_NEED_mode_t
#define __EX_NEED_nlink_t
#define __EX_NEED_ino_t
#define __EX_NEED_dev_t
#define __EX_NEED_blksize_t
#define __EX_NEED_blkcnt_t
#include <bits/types.h>
#define __need_size_t
#include <stddef.h>

typedef __UINT64_TYPE__ fsblkcnt_t;
typedef __UINT64_TYPE__ fsfilcnt_t;
typedef int key_t;

#if __EX_MISC
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef __UINT8_TYPE__ u_int8_t;
typedef __UINT16_TYPE__ u_int16_t;
typedef __UINT32_TYPE__ u_int32_t;
typedef __UINT64_TYPE__ u_int64_t;
typedef char *caddr_t;
#endif

#endif
