/* SPDX-License-Identifier: 0BSD */
/* The types that several headers share: each is given to who asks for it. */

/*
 * A header defines __EX_NEED_x for each type x it wants and includes this
 * file, which has therefore no guard of its own: before C11 a typedef must
 * not be repeated, so each type keeps a guard.
 */

#if defined __EX_NEED_ssize_t && !defined __EX_HAVE_ssize_t
#define __EX_HAVE_ssize_t
typedef __PTRDIFF_TYPE__ ssize_t;
#endif

#if defined __EX_NEED_off_t && !defined __EX_HAVE_off_t
#define __EX_HAVE_off_t
typedef __INT64_TYPE__ off_t;
#endif

#if defined __EX_NEED_time_t && !defined __EX_HAVE_time_t
#define __EX_HAVE_time_t
typedef __INT64_TYPE__ time_t;
#endif

#if defined __EX_NEED_suseconds_t && !defined __EX_HAVE_suseconds_t
#define __EX_HAVE_suseconds_t
typedef __INT64_TYPE__ suseconds_t;
#endif

#if defined __EX_NEED_clock_t && !defined __EX_HAVE_clock_t
#define __EX_HAVE_clock_t
typedef long clock_t;
#endif

#if defined __EX_NEED_clockid_t && !defined __EX_HAVE_clockid_t
#define __EX_HAVE_clockid_t
typedef int clockid_t;
#endif

#if defined __EX_NEED_timer_t && !defined __EX_HAVE_timer_t
#define __EX_HAVE_timer_t
typedef int timer_t;
#endif

#if defined __EX_NEED_pid_t && !defined __EX_HAVE_pid_t
#define __EX_HAVE_pid_t
typedef int pid_t;
#endif

#if defined __EX_NEED_uid_t && !defined __EX_HAVE_uid_t
#define __EX_HAVE_uid_t
typedef unsigned int uid_t;
#endif

#if defined __EX_NEED_gid_t && !defined __EX_HAVE_gid_t
#define __EX_HAVE_gid_t
typedef unsigned int gid_t;
#endif

#if defined __EX_NEED_id_t && !defined __EX_HAVE_id_t
#define __EX_HAVE_id_t
typedef unsigned int id_t;
#endif

#if defined __EX_NEED_mode_t && !defined __EX_HAVE_mode_t
#define __EX_HAVE_mode_t
typedef unsigned int mode_t;
#endif

#if defined __EX_NEED_nlink_t && !defined __EX_HAVE_nlink_t
#define __EX_HAVE_nlink_t
typedef unsigned int nlink_t;
#endif

#if defined __EX_NEED_ino_t && !defined __EX_HAVE_ino_t
#define __EX_HAVE_ino_t
typedef __UINT64_TYPE__ ino_t;
#endif

#if defined __EX_NEED_dev_t && !defined __EX_HAVE_dev_t
#define __EX_HAVE_dev_t
typedef __UINT64_TYPE__ dev_t;
#endif

#if defined __EX_NEED_blksize_t && !defined __EX_HAVE_blksize_t
#define __EX_HAVE_blksize_t
typedef int blksize_t;
#endif

#if defined __EX_NEED_blkcnt_t && !defined __EX_HAVE_blkcnt_t
#define __EX_HAVE_blkcnt_t
typedef __INT64_TYPE__ blkcnt_t;
#endif

#if defined __EX_NEED_useconds_t && !defined __EX_HAVE_useconds_t
#define __EX_HAVE_useconds_t
typedef unsigned int useconds_t;
#endif

#if defined __EX_NEED_intptr_t && !defined __EX_HAVE_intptr_t
#define __EX_HAVE_intptr_t
typedef __INTPTR_TYPE__ intptr_t;
#endif

#if defined __EX_NEED_sigset_t && !defined __EX_HAVE_sigset_t
#define __EX_HAVE_sigset_t
#include <bits/sigset.h>
#endif

#if defined __EX_NEED_timespec && !defined __EX_HAVE_timespec
#define __EX_HAVE_timespec
#ifndef __EX_HAVE_time_t
#define __EX_HAVE_time_t
typedef __INT64_TYPE__ time_t;
#endif
/*
 * The kernel's __kernel_timespec has 64 bits of nanoseconds on every target;
 * a 32-bit long lies in the half of them that counts. The unnamed bit-fields
 * take no part in an initialiser.
 */
struct timespec {
	time_t tv_sec;
#if __SIZEOF_LONG__ == 4 && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	int : 32;
#endif
	long tv_nsec;
#if __SIZEOF_LONG__ == 4 && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	int : 32;
#endif
};
#endif

#if defined __EX_NEED_timeval && !defined __EX_HAVE_timeval
#define __EX_HAVE_timeval
#ifndef __EX_HAVE_time_t
#define __EX_HAVE_time_t
typedef __INT64_TYPE__ time_t;
#endif
#ifndef __EX_HAVE_suseconds_t
#define __EX_HAVE_suseconds_t
typedef __INT64_TYPE__ suseconds_t;
#endif
struct timeval {
	time_t tv_sec;
	suseconds_t tv_usec;
};
#endif

#if defined __EX_NEED_FILE && !defined __EX_HAVE_FILE
#define __EX_HAVE_FILE
typedef struct __ex_stream FILE;
#endif

#if defined __EX_NEED_va_list && !defined __EX_HAVE_va_list
#define __EX_HAVE_va_list
typedef __builtin_va_list va_list;
#endif

#if defined __EX_NEED_pthread_t && !defined __EX_HAVE_pthread_t
#define __EX_HAVE_pthread_t
typedef struct __ex_thread *pthread_t;
#endif
