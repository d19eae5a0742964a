/* SPDX-License-Identifier: 0BSD */
/* A time in microseconds as the kernel has it, outside its newer calls. */
#ifndef EX_KTIMEVAL_H
#define EX_KTIMEVAL_H

/* arch/x86/include/uapi/asm/posix_types_x32.h: __kernel_long_t has 64 bits. */
typedef long long ex_kmicroseconds;
struct ex_ktimeval {
	long long seconds;
	ex_kmicroseconds microseconds;
};

#endif
