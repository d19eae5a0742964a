/* SPDX-License-Identifier: 0BSD */
/* Numbers of the limits: uapi/asm-generic/resource.h. */

#define RLIMIT_RSS 5
#define RLIMIT_NPROC 6
#define RLIMIT_NOFILE 7
#define RLIMIT_MEMLOCK 8
#define RLIMIT_AS 9
