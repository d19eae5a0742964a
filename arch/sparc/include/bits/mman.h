/* SPDX-License-Identifier: 0BSD */
/* Flags of mmap() and its kin: arch/sparc/include/uapi/asm/mman.h. */

#define MAP_ANONYMOUS 0x20
#define MAP_NORESERVE 0x40
#define MAP_LOCKED 0x100
#define MAP_GROWSDOWN 0x200
#define MAP_POPULATE 0x8000
#define MAP_NONBLOCK 0x10000
#define MAP_STACK 0x20000
#define MAP_HUGETLB 0x40000

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4

#define MCL_CURRENT 0x2000
#define MCL_FUTURE 0x4000
#if __EX_MISC
#define MCL_ONFAULT 0x8000
#endif
