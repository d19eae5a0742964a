/* SPDX-License-Identifier: 0BSD */
/* A time in microseconds as the kernel has it, outside its newer calls. */
#ifndef EX_KTIMEVAL_H
#define EX_KTIMEVAL_H

/* arch/sparc/include/uapi/asm/posix_types.h: struct __kernel_old_timeval. */
typedef int ex_kmicroseconds;
struct ex_ktimeval {
	long seconds;
	ex_kmicroseconds microseconds;
};

#endif
