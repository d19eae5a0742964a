/* SPDX-License-Identifier: 0BSD */
/* Numbers of the limits: arch/alpha/include/uapi/asm/resource.h. */

#define RLIMIT_RSS 5
#define RLIMIT_NPROC 8
#define RLIMIT_NOFILE 6
#define RLIMIT_MEMLOCK 9
#define RLIMIT_AS 7
