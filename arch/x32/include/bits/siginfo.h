/* SPDX-License-Identifier: 0BSD */
/* What is known of a signal: arch/x86/include/uapi/asm/siginfo.h. */
#ifndef __EX_BITS_SIGINFO_H
#define __EX_BITS_SIGINFO_H

#include <bits/signal.h>

#define __EX_NEED_pid_t
#define __EX_NEED_uid_t
#define __EX_NEED_clock_t
#include <bits/types.h>

union sigval {
	int sival_int;
	void *sival_ptr;
};

/* What is known of one signal; which members count depends on si_code. */
typedef struct {
	__EX_SIGINFO_HEAD
	union {
		int __room[(120 - sizeof(long)) / sizeof(int)];
		struct {
			pid_t __pid;
			uid_t __uid;
			union {
				union sigval __value;
				struct {
					int __status;
					clock_t __utime; /* of 64 bits */
					int : 32;
					clock_t __stime;
					int : 32;
				} __child;
			} __more;
		} __sender;
		struct {
			int __id;
			int __overrun;
			union sigval __value;
		} __timer;
		struct {
			void *__address;
			short __bits;
			void *__lower;
			void *__upper;
		} __fault;
		struct {
			long __band;
			int __descriptor;
		} __poll;
		struct {
			void *__call;
			int __number;
			unsigned __arch;
		} __syscall;
	} __data;
} siginfo_t;

#endif
