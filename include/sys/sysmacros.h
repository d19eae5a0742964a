/* SPDX-License-Identifier: 0BSD */
/* Device numbers: how a major and a minor one share a dev_t. */
#ifndef __EX_SYS_SYSMACROS_H
#define __EX_SYS_SYSMACROS_H

#include <bits/features.h>

#define __EX_NEED_dev_t
#include <bits/types.h>

/*
 * 12 bits of the major and 8 of the minor number are where they were when a
 * dev_t had 16 bits and 32; the rest are above.
 */
#define major(device)                                       \
	((unsigned)(((dev_t)(device) >> 32 & 0xfffff000U) | \
		    ((dev_t)(device) >> 8 & 0xfff)))
#define minor(device)                                       \
	((unsigned)(((dev_t)(device) >> 12 & 0xffffff00U) | \
		    ((dev_t)(device)&0xff)))
#define makedev(major, minor)                                               \
	(((dev_t)(major)&0xfffff000U) << 32 | ((dev_t)(major)&0xfff) << 8 | \
	 ((dev_t)(minor)&0xffffff00U) << 12 | ((dev_t)(minor)&0xff))

#endif
