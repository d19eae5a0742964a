/* SPDX-License-Identifier: 0BSD */
/* How many signals the kernel has, and the set of them, as it lays it out. */
#ifndef __EX_SIGSET_H
#define __EX_SIGSET_H

#define __EX_SIGNALS 64 /* they are 1 to 64 */

typedef struct {
	unsigned long __word[__EX_SIGNALS / 8 / sizeof(unsigned long)];
} sigset_t;

#endif
