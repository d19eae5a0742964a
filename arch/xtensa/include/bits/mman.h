/* SPDX-License-Identifier: 0BSD */
/* Flags of mmap() and its kin: arch/xtensa/include/uapi/asm/mman.h. */

#define MAP_ANONYMOUS 0x800
#define MAP_GROWSDOWN 0x1000
#define MAP_LOCKED 0x8000
#define MAP_NORESERVE 0x400
#define MAP_POPULATE 0x10000
#define MAP_NONBLOCK 0x20000
#define MAP_STACK 0x40000
#define MAP_HUGETLB 0x80000

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4

#define MCL_CURRENT 1
#define MCL_FUTURE 2
